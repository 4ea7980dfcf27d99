package io.kewei.analytics;

import java.time.Duration;
import java.util.Arrays;

/** Adds up some tickets: how many, how many in time, how long they took. */
class TicketGroup {

    private long tickets;
    private long met;
    private long missed;
    private long[] resolutions = new long[8];
    private int resolved;

    void add(TicketLine line) {
        tickets++;
        switch (line.verdict()) {
            case MET -> met++;
            case MISSED -> missed++;
            case OPEN -> { }
        }
        if (line.resolution() != null) {
            if (resolved == resolutions.length) {
                resolutions = Arrays.copyOf(resolutions, resolved * 2);
            }
            resolutions[resolved++] = line.resolution();
        }
    }

    long tickets() {
        return tickets;
    }

    Share share() {
        return new Share(met, missed);
    }

    Spread spread() {
        return Spread.of(Arrays.copyOf(resolutions, resolved));
    }

    /** How many were solved within so many times 24 hours. */
    long within(int days) {
        var limit = Duration.ofDays(days).toMillis();
        return Arrays.stream(resolutions, 0, resolved).filter(millis -> millis <= limit).count();
    }
}
