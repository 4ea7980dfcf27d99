package io.kewei.analytics;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the value of a rank among several sorted arrays, by halving the range in which it can lie: time grows with the
 * number of arrays, hardly with what is in them. Many small ones are put together first.
 */
class Ranks {

    /** Putting together and sorting takes less time up to some such length. */
    private static final int SMALL = 100;

    private final List<long[]> pieces;
    private final long least;
    private final long most;

    /**
     * @param pieces each in ascending order, and none of them empty
     * @param length of all of them
     */
    static Ranks of(List<long[]> pieces, int length) {
        return new Ranks(length / pieces.size() > SMALL ? pieces : List.of(together(pieces, length)));
    }

    private static long[] together(List<long[]> pieces, int length) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        var all = new long[length];
        var at = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        Arrays.sort(all);
        return all;
    }

    private Ranks(List<long[]> pieces) {
        this.pieces = pieces;
        this.least = pieces.stream().mapToLong(piece -> piece[0]).min().orElseThrow();
        this.most = pieces.stream().mapToLong(piece -> piece[piece.length - 1]).max().orElseThrow();
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /** @param rank counted from 1 */
    long value(int rank) {
        var low = least;
        var high = most;
        while (low < high) {
            // The mean, rounded down, of numbers whose sum may not fit.
            var middle = (low & high) + ((low ^ high) >> 1);
            if (upTo(middle) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long upTo(long limit) {
        var count = 0L;
        for (var piece : pieces) {
            count += upTo(piece, limit);
        }
        return count;
    }

    private static int upTo(long[] sorted, long limit) {
        var from = 0;
        var to = sorted.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (sorted[middle] <= limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
