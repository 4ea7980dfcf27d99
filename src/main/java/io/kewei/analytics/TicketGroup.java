package io.kewei.analytics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Adds up some tickets: how many, how many in time, how long they took. */
class TicketGroup {

    private long tickets;
    private long met;
    private long missed;
    private final List<Supplier<long[]>> resolutions = new ArrayList<>();

    /** @param sorted how long they took in milliseconds, ascending; asked for only when somebody wants to know */
    void add(long moreTickets, long moreMet, long moreMissed, Supplier<long[]> sorted) {
        tickets += moreTickets;
        met += moreMet;
        missed += moreMissed;
        resolutions.add(sorted);
    }

    void add(TicketGroup more) {
        tickets += more.tickets;
        met += more.met;
        missed += more.missed;
        resolutions.addAll(more.resolutions);
    }

    /** Puts together how long they took, so that what is asked of it does not have to go through many parts. */
    void settle() {
        var all = resolutions.stream().flatMapToLong(sorted -> Arrays.stream(sorted.get())).toArray();
        Arrays.sort(all);
        resolutions.clear();
        resolutions.add(() -> all);
    }

    /** Takes how long they took from groups which together have the same tickets. */
    void settleAs(Collection<TicketGroup> parts) {
        resolutions.clear();
        parts.forEach(part -> resolutions.addAll(part.resolutions));
    }

    long tickets() {
        return tickets;
    }

    Share share() {
        return new Share(met, missed);
    }

    Spread spread() {
        return Spread.of(resolutions.stream().map(Supplier::get).toList());
    }

    /** How many were solved within so many times 24 hours. */
    long within(int days) {
        var limit = Duration.ofDays(days).toMillis();
        return resolutions.stream().flatMapToLong(sorted -> Arrays.stream(sorted.get()))
                .filter(millis -> millis <= limit).count();
    }
}
