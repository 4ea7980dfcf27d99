package io.kewei.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private final Rhythm rhythm = new Rhythm(TODAY);

    @Test
    void aYearOfRequestsComesInOrder() {
        var openings = rhythm.openings(5_000);

        assertThat(openings).hasSize(5_000).isSorted();
        assertThat(openings.getFirst()).isAfterOrEqualTo(TODAY.minusMonths(12).plusDays(1).atStartOfDay());
        assertThat(openings.getLast()).isBefore(TODAY.plusDays(1).atStartOfDay());
    }

    @Test
    void customersCallInWorkingHours() {
        var openings = rhythm.openings(5_000);

        assertThat(share(openings, moment -> moment.getHour() >= 8 && moment.getHour() < 18)).isGreaterThan(0.8);
        assertThat(share(openings, moment -> moment.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)).isLessThan(0.15);
    }

    @Test
    void oneMonthIsBadAndTheSpringFestivalIsQuiet() {
        var months = rhythm.openings(5_000).stream()
                .collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));

        assertThat(rhythm.isBad(LocalDate.of(2025, 11, 30))).isTrue();
        assertThat(months.get(YearMonth.of(2025, 11))).isGreaterThan(months.get(YearMonth.of(2025, 10)) * 13 / 10);
        assertThat(months.get(YearMonth.of(2026, 2))).isLessThan(months.get(YearMonth.of(2025, 12)) * 7 / 10);
    }

    @Test
    void workWaitsForTheOfficeToOpen() {
        var friday = LocalDate.of(2026, 3, 6);

        assertThat(rhythm.atWork(friday.atTime(10, 0))).isEqualTo(friday.atTime(10, 0));
        assertThat(rhythm.atWork(friday.atTime(22, 0)).toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(rhythm.atWork(LocalDateTime.of(2026, 5, 1, 9, 0)).toLocalDate()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    private static double share(List<LocalDateTime> moments, Predicate<LocalDateTime> those) {
        return moments.stream().filter(those).count() / (double) moments.size();
    }
}
