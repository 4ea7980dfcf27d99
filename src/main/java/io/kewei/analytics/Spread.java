package io.kewei.analytics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a number of durations are spread, in hours with four decimals (docs/kpi.md). All but the count are null where
 * there is no duration.
 *
 * @param n      number of durations
 * @param median the middle one; of an even number the mean of the two middle ones
 * @param p90    nearest rank: value number ceil(0.9 n) in ascending order
 */
public record Spread(long n, @Nullable BigDecimal mean, @Nullable BigDecimal median, @Nullable BigDecimal p90,
                     @Nullable BigDecimal min, @Nullable BigDecimal max) {

    public static final Spread NONE = new Spread(0, null, null, null, null, null);

    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);
    private static final int DECIMALS = 4;

    /** @param millis durations in milliseconds, in any order */
    static Spread of(long... millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return of(List.of(sorted));
    }

    /** @param sorted durations in milliseconds, each array in ascending order */
    static Spread of(List<long[]> sorted) {
        var pieces = sorted.stream().filter(piece -> piece.length > 0).toList();
        var n = pieces.stream().mapToInt(piece -> piece.length).reduce(0, Math::addExact);
        if (n == 0) {
            return NONE;
        }
        var ranks = Ranks.of(pieces, n);
        var middles = BigDecimal.valueOf(ranks.value((n + 1) / 2)).add(BigDecimal.valueOf(ranks.value(n / 2 + 1)));
        return new Spread(n, hours(sum(pieces), n), hours(middles, 2), hours(ranks.value(rank90(n))), hours(ranks.least()),
                hours(ranks.most()));
    }

    /** High and low halves apart: no number of values that fits into memory overflows either. */
    private static BigDecimal sum(List<long[]> pieces) {
        var high = 0L;
        var low = 0L;
        for (var piece : pieces) {
            for (var value : piece) {
                high += value >> Integer.SIZE;
                low += value & 0xffff_ffffL;
            }
        }
        return new BigDecimal(BigInteger.valueOf(high).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(low)));
    }

    /** ceil(0.9 n) without floating point. */
    private static int rank90(int n) {
        return Math.toIntExact((9L * n + 9) / 10);
    }

    private static BigDecimal hours(long millis) {
        return hours(BigDecimal.valueOf(millis), 1);
    }

    private static BigDecimal hours(BigDecimal millis, int parts) {
        return millis.divide(MILLIS_PER_HOUR.multiply(BigDecimal.valueOf(parts)), DECIMALS, RoundingMode.HALF_UP);
    }
}
