package io.kewei.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Tickets by the days they were opened and closed on: how many were closed, and how many open, on the days of a period. */
class Stock {

    /** Closed on no day yet: after any period, and far enough from the end of numbers. */
    static final long OPEN = Long.MAX_VALUE / 2;

    private final LocalDate from;
    private final int days;
    private final long[] closed;
    /** By how many more or fewer are open at the begin of a day than of the one before. */
    private final long[] change;

    Stock(Period period) {
        this.from = period.from();
        this.days = at(period.to());
        this.closed = new long[days];
        this.change = new long[days + 2];
    }

    /** @param closedOn null while open */
    void add(LocalDate openedOn, @Nullable LocalDate closedOn, long tickets) {
        add(openedOn.toEpochDay(), closedOn == null ? OPEN : closedOn.toEpochDay(), tickets);
    }

    /** @param closedOn {@link #OPEN} while open */
    void add(long openedOn, long closedOn, long tickets) {
        var begin = from.toEpochDay();
        if (closedOn >= begin && closedOn - begin < days) {
            closed[(int) (closedOn - begin)] += tickets;
        }
        var first = Math.max(openedOn + 1 - begin, 0);
        var last = Math.min(closedOn - begin, days);
        if (first <= last) {
            change[(int) first] += tickets;
            change[(int) last + 1] -= tickets;
        }
    }

    /** Closed on some days of the period. */
    long closed(Period some) {
        return sum(closed, at(some.from()), at(some.to()));
    }

    /** Opened before the day begins and closed on it, later or not yet; a day of the period or the one after it. */
    long openAtBeginOf(LocalDate day) {
        return sum(change, 0, at(day) + 1);
    }

    private int at(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }

    private static long sum(long[] counts, int from, int to) {
        var sum = 0L;
        for (var at = from; at < to; at++) {
            sum += counts[at];
        }
        return sum;
    }
}
