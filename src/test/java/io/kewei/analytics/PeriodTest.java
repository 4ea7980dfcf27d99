package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void anEmptyPeriodIsRefused() {
        assertThatThrownBy(() -> period("2026-03-01", "2026-03-01"))
                .isInstanceOfSatisfying(Refusal.class, no ->
                        assertThat(no.key()).isEqualTo("analytics.refusal.period"));
        assertThatThrownBy(() -> period("0001-01-01", "2026-03-01")).isInstanceOf(Refusal.class);
    }

    @Test
    void wholeMonthsGoBackByMonths() {
        assertThat(period("2026-02-01", "2026-03-01").before()).isEqualTo(period("2026-01-01", "2026-02-01"));
        assertThat(period("2026-01-01", "2027-01-01").before()).isEqualTo(period("2025-01-01", "2026-01-01"));
        assertThat(period("2026-03-03", "2026-03-10").before()).isEqualTo(period("2026-02-24", "2026-03-03"));
    }

    @Test
    void aRunningPeriodIsComparedWithAsManyDaysOfTheOneBefore() {
        var november = period("2026-11-01", "2026-12-01");

        assertThat(november.comparable(day("2026-11-22"))).isEqualTo(period("2026-10-01", "2026-10-23"));
        assertThat(november.comparable(day("2026-12-05"))).isEqualTo(period("2026-10-01", "2026-11-01"));
        assertThat(period("2026-03-01", "2026-04-01").comparable(day("2026-03-30")))
                .isEqualTo(period("2026-02-01", "2026-03-01"));
    }

    @Test
    void shortPeriodsAreDrawnByDayLongOnesByMonth() {
        assertThat(period("2026-11-01", "2026-12-01").steps()).hasSize(30);
        assertThat(period("2026-01-15", "2026-07-01").steps()).hasSize(6)
                .startsWith(period("2026-01-15", "2026-02-01"), period("2026-02-01", "2026-03-01"));
        assertThat(period("2026-01-15", "2026-07-01").months()).hasSize(6).startsWith(YearMonth.of(2026, 1));
    }

    @Test
    void stepsCoverThePeriodWithoutGapsAndEachDayFindsItsOwn() {
        var random = new Random(1);
        for (var round = 0; round < 500; round++) {
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
            var period = new Period(from, from.plusDays(1 + random.nextInt(800)));
            var end = period.from();
            for (var step : period.steps()) {
                assertThat(step.from()).isEqualTo(end);
                assertThat(period.step(step.from())).isEqualTo(step.from());
                assertThat(period.step(step.to().minusDays(1))).isEqualTo(step.from());
                end = step.to();
            }
            assertThat(end).isEqualTo(period.to());
        }
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
