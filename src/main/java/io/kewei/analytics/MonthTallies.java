package io.kewei.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.scope.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts tickets month by month and remembers each: of a year of the whole company something has changed in the last
 * month or two since somebody looked, and the others are thousands of pieces.
 */
class MonthTallies {

    private final Cache<Looked, Tallied> kept;

    private record Looked(Set<BranchId> places, Period period, YearMonth month) {
    }

    /** @param pieces what was counted; the same objects are the same tickets */
    private record Tallied(Map<PlaceMonth, OpenedTickets> pieces, TicketTally tally, boolean settled) {

        boolean holdsFor(Map<PlaceMonth, OpenedTickets> some, Instant now) {
            return tally.holdsFor(now) && pieces.equals(some);
        }

        int weight() {
            return 1 + pieces.values().stream().mapToInt(piece -> 1 + piece.size()).sum();
        }
    }

    /**
     * @param most   how many tickets are remembered, and pieces
     * @param maxAge for how long a month is that nobody looks at
     */
    MonthTallies(long most, Duration maxAge) {
        this.kept = Caffeine.newBuilder().maximumWeight(most).weigher((Looked key, Tallied one) -> one.weight())
                .expireAfterAccess(maxAge).executor(Runnable::run).build();
    }

    /** Counts what was opened at some places, as far as it is in the period. */
    TicketTally of(Set<BranchId> places, Period period, Map<PlaceMonth, OpenedTickets> pieces, Instant now) {
        var months = new HashMap<YearMonth, Map<PlaceMonth, OpenedTickets>>();
        pieces.forEach((where, tickets) -> months.computeIfAbsent(where.month(), added -> new HashMap<>())
                .put(where, tickets));
        var tally = new TicketTally(period, now);
        months.forEach((month, some) -> tally.add(month(new Looked(places, period, month), some, now)));
        return tally;
    }

    private TicketTally month(Looked key, Map<PlaceMonth, OpenedTickets> pieces, Instant now) {
        var last = kept.getIfPresent(key);
        if (last == null || !last.holdsFor(pieces, now)) {
            last = new Tallied(pieces, new TicketTally(key.period, now), false);
            pieces.forEach(last.tally::add);
            kept.put(key, last);
        } else if (!last.settled) {
            // Worth it only for what is used again.
            last = new Tallied(pieces, last.tally.settled(), true);
            kept.put(key, last);
        }
        return last.tally;
    }
}
