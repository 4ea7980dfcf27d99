package io.kewei.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
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
        if (millis.length == 0) {
            return NONE;
        }
        var sorted = millis.clone();
        Arrays.sort(sorted);
        var n = sorted.length;
        var sum = Arrays.stream(sorted).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        var middles = BigDecimal.valueOf(sorted[(n - 1) / 2]).add(BigDecimal.valueOf(sorted[n / 2]));
        return new Spread(n, hours(sum, n), hours(middles, 2), hours(sorted[rank90(n) - 1]), hours(sorted[0]),
                hours(sorted[n - 1]));
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
