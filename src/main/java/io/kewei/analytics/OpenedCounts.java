package io.kewei.analytics;

import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Counts the tickets of a place's month, or of some days of it, going through them once. */
class OpenedCounts {

    private final OpenedTickets tickets;
    private final int first;
    private final int last;
    private final long from;
    private final long until;
    private final long[] opened = new long[OpenedTickets.DAYS];
    private final long[] met = new long[OpenedTickets.DAYS];
    private final long[] missed = new long[OpenedTickets.DAYS];
    private final long[][] priorities;
    private final long[] categories;
    private final long[] handlers;
    private final long[] reassigned = new long[TicketTally.REASSIGNED_MOST + 1];
    /** By day; sorted out when somebody asks for a day. */
    private volatile long @Nullable [][] resolutions;

    /** Tickets of one priority. */
    record OfPriority(String priority, long tickets, long met, long missed, Supplier<long[]> resolutions) {
    }

    /**
     * @param days within the month
     * @param now  decides on tickets that are still open; microseconds since 1970
     */
    OpenedCounts(OpenedTickets tickets, Period days, long now) {
        this.tickets = tickets;
        this.first = days.from().getDayOfMonth();
        this.last = days.to().minusDays(1).getDayOfMonth();
        this.from = now;
        this.until = tickets.nextDue(now);
        this.priorities = new long[tickets.priorities().different()][Verdict.values().length];
        this.categories = new long[tickets.categories().different()];
        this.handlers = new long[tickets.handlers().different()];
        for (var row = 0; row < tickets.size(); row++) {
            if (isIn(row)) {
                count(row, tickets.verdict(row, now));
            }
        }
    }

    /** Whether the same would be counted of these days at that moment: nothing was due meanwhile. */
    boolean holdFor(Period days, long now) {
        return days.from().getDayOfMonth() == first && days.to().minusDays(1).getDayOfMonth() == last
                && from <= now && now <= until;
    }

    /** Until when they hold; microseconds since 1970. */
    long until() {
        return until;
    }

    private void count(int row, Verdict verdict) {
        var day = tickets.day(row);
        opened[day]++;
        if (verdict == Verdict.MET) {
            met[day]++;
        } else if (verdict == Verdict.MISSED) {
            missed[day]++;
        }
        priorities[tickets.priorities().code(row)][verdict.ordinal()]++;
        categories[tickets.categories().code(row)]++;
        handlers[tickets.handlers().code(row)]++;
        reassigned[tickets.reassignments(row)]++;
    }

    private boolean isIn(int row) {
        var day = tickets.day(row);
        return first <= day && day <= last;
    }

    long tickets() {
        return sum(opened);
    }

    long tickets(int day) {
        return opened[day];
    }

    long met() {
        return sum(met);
    }

    long met(int day) {
        return met[day];
    }

    long missed() {
        return sum(missed);
    }

    long missed(int day) {
        return missed[day];
    }

    OfPriority priority(int code) {
        var verdicts = priorities[code];
        return new OfPriority(tickets.priorities().value(code), sum(verdicts), verdicts[Verdict.MET.ordinal()],
                verdicts[Verdict.MISSED.ordinal()],
                () -> tickets.resolutions(row -> tickets.priorities().code(row) == code && isIn(row)));
    }

    /** By the column's codes, as {@link #handlers()} is. */
    long[] categories() {
        return categories;
    }

    long[] handlers() {
        return handlers;
    }

    long reassigned(int times) {
        return reassigned[times];
    }

    /** How long solving took, ascending. */
    long[] resolutions() {
        return tickets() == tickets.size() ? tickets.resolutions() : tickets.resolutions(this::isIn);
    }

    long[] resolutions(int day) {
        var byDay = resolutions;
        if (byDay == null) {
            byDay = tickets.resolutionsByDay();
            resolutions = byDay;
        }
        return byDay[day];
    }

    private static long sum(long[] counts) {
        return LongStream.of(counts).sum();
    }
}
