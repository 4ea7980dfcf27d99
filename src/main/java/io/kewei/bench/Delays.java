package io.kewei.bench;

import java.util.Arrays;

/**
 * How long calls took, in milliseconds.
 *
 * @param calls how many
 * @param p50   half of them took no longer
 * @param p95   of a hundred, ninety-five took no longer
 */
record Delays(int calls, double p50, double p95, double max) {

    private static final double MILLI = 1e6;

    /** @param nanos of each call, in any order; at least one */
    static Delays of(long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Delays(sorted.length, rank(sorted, 0.5), rank(sorted, 0.95), sorted[sorted.length - 1] / MILLI);
    }

    /** The smallest that so great a share does not exceed. */
    private static double rank(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLI;
    }
}
