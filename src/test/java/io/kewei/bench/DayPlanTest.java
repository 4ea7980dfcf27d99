package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

    private static DayPlan plan(int total) {
        return new DayPlan(FIRST, LAST, total, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 123_457, 5_000_000})
    void allOfThemFallOnADayAndIntoAChunk(int total) {
        var plan = plan(total);

        assertThat(plan.days().stream().mapToInt(plan::on).sum()).isEqualTo(total);
        assertThat(plan.chunks().stream().mapToInt(DayPlan.Chunk::count).sum()).isEqualTo(total);
    }

    @Test
    void chunksFollowEachOtherWithoutGaps() {
        var chunks = plan(100_000).chunks();

        assertThat(chunks.getFirst().from()).isEqualTo(FIRST);
        for (var at = 1; at < chunks.size(); at++) {
            assertThat(chunks.get(at).from()).isEqualTo(chunks.get(at - 1).to());
            assertThat(chunks.get(at).number()).isEqualTo(at);
        }
        assertThat(chunks).hasSizeBetween(90, 100);
    }

    @Test
    void aDayWithoutWeightHasNone() {
        assertThat(plan(5_000_000).on(LocalDate.of(2026, 11, 22))).isZero();
        assertThat(plan(5_000_000).on(LocalDate.of(2026, 11, 23))).isBetween(1_990, 2_010);
    }

    @Test
    void numbersGoOnFromDayToDay() {
        var plan = plan(10_000);

        assertThat(plan.before(FIRST)).isZero();
        for (var day : List.of(FIRST.plusDays(100), LAST)) {
            assertThat(plan.before(day.plusDays(1))).isEqualTo(plan.before(day) + plan.on(day));
        }
        assertThat(plan.before(LAST.plusYears(1))).isEqualTo(10_000);
    }
}
