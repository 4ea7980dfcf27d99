package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.util.Set;

/** Somebody who is to work at a place: what is told about each when several are employed at once. */
public record Hire(BranchId branch, String login, String name, Set<JobRole> jobs) {

    public Hire {
        jobs = Set.copyOf(jobs);
    }
}
