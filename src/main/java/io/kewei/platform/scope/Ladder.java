package io.kewei.platform.scope;

import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Rows of one list that are known, so that others need not be counted from the first. */
final class Ladder {

    /** Over so many of the longest steps a statement passes at most: others are not kept waiting by one that takes long. */
    private static final int STRIDE = 10;

    private final List<Integer> steps;
    private final ConcurrentNavigableMap<Integer, Rung> rungs = new ConcurrentSkipListMap<>();
    private volatile int end = -1;

    /** @param steps how many rows there are from one rung to the next, the longest first */
    Ladder(List<Integer> steps) {
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

    /** Looks a row up. */
    @FunctionalInterface
    interface Search {

        /** The keys of a row that stands so many behind a rung; none if there is no such row or it lacks a key. */
        List<Object> keys(Rung rung, int behind);
    }

    /** The rung before a row, or at it; one that is not known is looked for from the last that is known before it. */
    Rung below(int row, Search search) {
        var near = last(row);
        return row - near.before() < steps.getLast() ? near : found(row, search);
    }

    /** One at a time: of several who come first the others would pass over the same rows. */
    private synchronized Rung found(int row, Search search) {
        var stride = STRIDE * steps.getFirst();
        for (var step : steps) {
            var wanted = row - row % step;
            for (var last = last(wanted); last.before() < wanted; last = last(wanted)) {
                var next = Math.min(wanted, last.before() + stride);
                var keys = search.keys(last, next - last.before());
                if (keys.isEmpty()) {
                    return last;
                }
                rungs.put(next, new Rung(next, keys));
            }
        }
        return last(row);
    }

    private Rung last(int row) {
        var rung = rungs.floorEntry(row);
        return rung == null ? Rung.FIRST : rung.getValue();
    }

    /** Whether the list was found to end before this row. */
    boolean endsAt(int row) {
        return end == row;
    }

    void end(int row) {
        end = row;
    }
}
