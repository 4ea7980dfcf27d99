package io.kewei.fiction;

import io.kewei.platform.security.JobRole;

/**
 * Somebody who works for the company of the demo.
 *
 * @param place code of the branch or station
 * @param lead  whether this login is easy to remember, so that it is the one to try the job with
 */
public record Employee(String place, String login, String name, JobRole job, boolean lead) {

    /** Code of the branch, also for those at its stations. */
    public String branch() {
        return place.substring(0, 2);
    }
}
