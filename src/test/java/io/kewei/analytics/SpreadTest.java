package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final long HOUR = 3_600_000;

    @Test
    void nothingHasNoMean() {
        assertThat(Spread.of()).isEqualTo(Spread.NONE);
    }

    @Test
    void oneDurationIsItsOwnMeanMedianAndPercentile() {
        var spread = Spread.of(90 * 60_000);

        assertThat(spread.mean()).isEqualByComparingTo("1.5");
        assertThat(spread.median()).isEqualByComparingTo("1.5");
        assertThat(spread.p90()).isEqualByComparingTo("1.5");
    }

    @Test
    void anEvenNumberHasItsMedianBetweenTheMiddleOnes() {
        assertThat(Spread.of(4 * HOUR, HOUR, 2 * HOUR, 30 * HOUR).median()).isEqualByComparingTo("3");
    }

    @Test
    void theNinetiethPercentileIsTheNearestRank() {
        assertThat(Spread.of(hours(10)).p90()).isEqualByComparingTo("9");
        assertThat(Spread.of(hours(11)).p90()).isEqualByComparingTo("10");
        assertThat(Spread.of(hours(9)).p90()).isEqualByComparingTo("9");
        assertThat(Spread.of(hours(20)).p90()).isEqualByComparingTo("18");
    }

    @Test
    void severalSortedListsAreAsOne() {
        var random = new Random(499);
        for (var round = 0; round < 300; round++) {
            var longest = round % 2 == 0 ? 40 : 400;
            var lists = Stream.generate(() -> random.longs(random.nextInt(longest), -3 * HOUR, 3 * HOUR).sorted()
                    .toArray()).limit(1 + random.nextInt(6)).toList();
            var all = lists.stream().flatMapToLong(LongStream::of).sorted().toArray();

            var spread = Spread.of(lists);

            assertThat(spread).isEqualTo(Spread.of(all));
            if (all.length > 0) {
                assertThat(spread.median()).isEqualTo(BigDecimal.valueOf(all[(all.length - 1) / 2] + all[all.length / 2])
                        .divide(BigDecimal.valueOf(2 * HOUR), 4, RoundingMode.HALF_UP));
                assertThat(spread.p90()).isEqualTo(BigDecimal.valueOf(all[(9 * all.length + 9) / 10 - 1])
                        .divide(BigDecimal.valueOf(HOUR), 4, RoundingMode.HALF_UP));
            }
        }
    }

    @Test
    void nothingOverflows() {
        assertThat(Spread.of(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).mean())
                .isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE).divide(BigDecimal.valueOf(HOUR), 4, RoundingMode.HALF_UP));
        assertThat(Spread.of(Long.MIN_VALUE, Long.MAX_VALUE).mean()).isEqualByComparingTo("0");
    }

    @Test
    void whateverTheDurationsTheDefinitionsHold() {
        var random = new Random(498);
        for (var round = 0; round < 300; round++) {
            var n = 1 + random.nextInt(200);
            var values = random.longs(n, 0, 50).map(value -> value * HOUR).toArray();

            var spread = Spread.of(values);

            var p90 = millis(spread.p90());
            assertThat(countUpTo(values, p90) * 10).isGreaterThanOrEqualTo(9L * n);
            assertThat(countUpTo(values, p90 - 1) * 10).isLessThan(9L * n);
            var median = millis(spread.median());
            assertThat(Arrays.stream(values).filter(value -> value < median).count()).isLessThanOrEqualTo(n / 2);
            assertThat(Arrays.stream(values).filter(value -> value > median).count()).isLessThanOrEqualTo(n / 2);
            assertThat(spread.mean().doubleValue() * HOUR)
                    .isCloseTo(Arrays.stream(values).average().orElseThrow(), within(200.0));
            assertThat(spread.min()).isLessThanOrEqualTo(spread.median());
            assertThat(spread.p90()).isBetween(spread.median(), spread.max());
        }
    }

    private static long[] hours(int n) {
        return LongStream.rangeClosed(1, n).map(hour -> (n + 1 - hour) * HOUR).toArray();
    }

    private static long millis(BigDecimal hours) {
        return hours.multiply(BigDecimal.valueOf(HOUR)).longValueExact();
    }

    private static long countUpTo(long[] values, long limit) {
        return Arrays.stream(values).filter(value -> value <= limit).count();
    }
}
