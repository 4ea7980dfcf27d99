package io.kewei.platform.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/**
 * Where rows far down a list are found. A database passes over all rows before a page, half a million where somebody
 * drags to the middle; so the keys of some rows are kept for a while once they have been found, and the next page near
 * them begins there. Kept are keys and how many rows stood before them, never records (decision 0036).
 */
@Component
public final class Ladders {

    /** As long as somebody may look at a page without being told that others have stored something above it. */
    private static final Duration LIFE = Duration.ofMinutes(2);

    /** Many more lists than people drag about in at the same time. */
    private static final int LISTS = 500;

    private final List<Integer> steps;
    private final Cache<Object, ConcurrentNavigableMap<Integer, Rung>> ladders =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(LISTS).build();

    public Ladders() {
        this(List.of(10_000, 100));
    }

    /**
     * @param steps how many rows there are from one rung to the next, the longest first: from a far rung a near one is
     *              soon found. Rows before the first rung are always counted from the first row, as exactly as people
     *              scroll
     */
    public Ladders(List<Integer> steps) {
        this.steps = steps;
    }

    /**
     * A row to begin with.
     *
     * @param before how many rows there are before it
     * @param keys   what it has of each key of the order; none for the first row
     */
    record Rung(int before, List<Object> keys) {

        static final Rung FIRST = new Rung(0, List.of());

        boolean isLater() {
            return before > 0;
        }
    }

    /** The rung before a row, or at it; one that is not known is looked for from the last that is known before it. */
    Rung below(Object list, int row, Search search) {
        var rung = Rung.FIRST;
        if (row >= steps.getFirst()) {
            var ladder = ladders.get(list, any -> new ConcurrentSkipListMap<>());
            for (var step : steps) {
                rung = rung(ladder, row - row % step, search);
            }
        }
        return rung;
    }

    private static Rung rung(ConcurrentNavigableMap<Integer, Rung> ladder, int row, Search search) {
        var known = ladder.floorEntry(row);
        var last = known == null ? Rung.FIRST : known.getValue();
        var keys = last.before() == row ? List.of() : search.keys(last, row - last.before());
        if (keys.isEmpty()) {
            return last;
        }
        var found = new Rung(row, keys);
        ladder.put(row, found);
        return found;
    }

    /** The list has become another one. */
    void forget(Object list) {
        ladders.invalidate(list);
    }

    /** Looks a row up. */
    @FunctionalInterface
    interface Search {

        /** The keys of a row that stands so many behind a rung; none if there is no such row or it lacks a key. */
        List<Object> keys(Rung rung, int behind);
    }
}
