package io.kewei.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"08:00-12:00 13:00-17:00", "8:00–12:00，13:00～17:00", "13:00-17:00; 08:00 - 12:00",
            "8：00至12：00、13：00—17：00"})
    void hoursAreReadAsPeopleWriteThem(String words) {
        assertThat(DayHours.read(words)).isEqualTo(DayHours.STANDARD).hasToString("08:00-12:00 13:00-17:00");
    }

    @Test
    void midnightAtTheEndOfTheDayIsTwentyFour() {
        assertThat(DayHours.read("00:00-24:00")).isEqualTo(DayHours.ALL);
        assertThat(DayHours.read(" ").isOff()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8-12, hours", "morning, hours", "08:00-12:75, hours", "12:00-08:00, span", "08:00-08:00, span",
            "20:00-25:00, span", "08:00-12:00 11:00-17:00, overlap",
            "01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00, many"})
    void whatMakesNoSenseIsRefused(String words, String reason) {
        assertThatThrownBy(() -> DayHours.read(words)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("workcalendar.refusal." + reason);
    }

    @Test
    void aWeekSurvivesBeingWrittenDown() {
        var week = new WeekHours(Map.of(DayOfWeek.MONDAY, DayHours.STANDARD, DayOfWeek.SATURDAY, DayHours.read("9:00-12:30")));
        assertThat(WeekHours.read(week.toString())).isEqualTo(week);
        assertThat(WeekHours.read(WeekHours.ALWAYS.toString())).isEqualTo(WeekHours.ALWAYS);
        assertThat(WeekHours.read("").hasWork()).isFalse();
    }

    @Test
    void aDayThatMakesUpForAHolidayIsAsLongAsAWorkingDay() {
        assertThat(WeekHours.STANDARD.madeUp(DayOfWeek.SATURDAY)).isEqualTo(DayHours.STANDARD);
        var shop = new WeekHours(Map.of(DayOfWeek.TUESDAY, DayHours.STANDARD, DayOfWeek.SUNDAY, DayHours.read("10:00-14:00")));
        assertThat(shop.madeUp(DayOfWeek.SUNDAY)).isEqualTo(DayHours.read("10:00-14:00"));
    }

    @Test
    void nextYearIsMissedFromDecemberOn() {
        assertThat(YearGap.missing(LocalDate.parse("2026-11-30"), year -> year <= 2026)).isEmpty();
        assertThat(YearGap.missing(LocalDate.parse("2026-12-01"), year -> year <= 2026)).isEqualTo(List.of(2027));
        assertThat(YearGap.missing(LocalDate.parse("2026-12-01"), year -> false)).isEqualTo(List.of(2026, 2027));
        assertThat(YearGap.missing(LocalDate.parse("2026-03-01"), year -> false)).isEqualTo(List.of(2026));
    }

    @Test
    void theOfficialYearIsWholeAndRight() {
        var year = OfficialHolidays.of(2026);

        assertThat(year.stream().filter(day -> day.kind() == DayKind.OFF)).hasSize(33);
        assertThat(year.stream().filter(day -> day.kind() == DayKind.WORK)).extracting(SpecialDayDetails::day)
                .extracting(LocalDate::toString).containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09",
                        "2026-09-20", "2026-10-10");
        assertThat(year.stream().filter(day -> day.kind() == DayKind.WORK).map(day -> day.day().getDayOfWeek()))
                .allMatch(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }
}
