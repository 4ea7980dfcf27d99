package io.kewei.bench.load;

import io.kewei.bench.journey.Journey;
import io.kewei.bench.journey.Journeys;
import java.time.Duration;
import java.util.List;

/**
 * What one run is to play.
 *
 * @param portal   where the portal answers, without a slash at the end
 * @param users    how many people work at the same time
 * @param think    how long each thinks before each step, on average; in milliseconds
 * @param duration for how long figures are taken once all are there; in seconds
 * @param once     instead of working for a time, everybody plays every journey once without thinking
 * @param people   who works; if there are fewer than users, several share a login
 * @param process  the portal's process, whose heap is looked at; 0 if it is not known
 * @param results  the file that the figures are written to
 * @param only     names of the journeys that are played; none for all
 */
record Plan(String portal, int users, long think, long duration, boolean once, List<Person> people, long process,
            String results, List<String> only) {

    /** New users per second: a password costs a processor 100 ms on purpose, and the first page as much again. */
    private static final int ARRIVALS = 2;

    /**
     * Somebody who may log in.
     *
     * @param cookie name of the cookie by which the portal knows the person's browser again
     * @param device its value
     */
    record Person(String login, String password, String cookie, String device) {
    }

    /** How long it takes until all are there. */
    Duration ramp() {
        return Duration.ofSeconds(once ? 1 : Math.max(2, users / ARRIVALS));
    }

    /** What people go through. */
    List<Journey> journeys() {
        return Journeys.ALL.stream().filter(journey -> only.isEmpty() || only.contains(journey.name())).toList();
    }

    Person person(long user) {
        return people.get((int) (user % people.size()));
    }
}
