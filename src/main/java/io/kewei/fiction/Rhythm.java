package io.kewei.fiction;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When customers call: in working hours on weekdays, more in the building season than around the Spring Festival, and
 * much more in one bad month.
 */
public final class Rhythm {

    private static final int MONTHS = 12;
    private static final int BAD_MONTH_AGO = 4;
    private static final double BAD_MONTH = 1.55;
    /** Business at the beginning, compared with a year ago. */
    private static final double LEAST = 0.2;
    private static final double[] SEASON = {0.72, 0.62, 1.05, 1.12, 1.15, 1.02, 0.95, 0.98, 1.08, 1.1, 1.12, 0.95};
    private static final double[] HOURS = {.08, .05, .04, .04, .06, .15, .5, 2.2, 6.5, 8.5, 8, 5.5, 3, 5, 7.5, 8, 7, 4.5, 2,
            1.2, .9, .6, .35, .2};
    private static final List<MonthDay> HOLIDAYS = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2),
            MonthDay.of(5, 3), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3), MonthDay.of(10, 4),
            MonthDay.of(10, 5), MonthDay.of(10, 6), MonthDay.of(10, 7));
    /** First days of the Spring Festival; other years count as the nearest. */
    private static final List<LocalDate> FESTIVALS = List.of(LocalDate.of(2025, 1, 29), LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 2, 6), LocalDate.of(2028, 1, 26), LocalDate.of(2029, 2, 13), LocalDate.of(2030, 2, 3));
    private static final LocalTime OPENS = LocalTime.of(8, 10);
    private static final LocalTime CLOSES = LocalTime.of(17, 40);
    private static final int BEFORE_FESTIVAL = 3;
    private static final int AFTER_FESTIVAL = 7;

    private final LocalDate today;

    public Rhythm(LocalDate today) {
        this.today = today;
    }

    /** The first day that the demo data tells of: twelve months back. */
    public LocalDate firstDay() {
        return today.minusMonths(MONTHS).plusDays(1);
    }

    /** Whether much went wrong on that day. */
    public boolean isBad(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(today).minusMonths(BAD_MONTH_AGO));
    }

    /** How busy a day is; a weekday of an average month has about 1. */
    public double weight(LocalDate day) {
        var growth = Math.max(LEAST, 1 + 0.12 * (1 - (double) day.until(today, ChronoUnit.DAYS) / 365));
        return SEASON[day.getMonthValue() - 1] * week(day) * growth * (isBad(day) ? BAD_MONTH : 1);
    }

    /** Which share of a day's requests has come in by a time of the day. */
    public double share(LocalTime time) {
        var sum = 0.0;
        for (var hour = 0; hour < time.getHour(); hour++) {
            sum += HOURS[hour];
        }
        var part = (double) time.getMinute() / Duration.ofHours(1).toMinutes();
        return (sum + HOURS[time.getHour()] * part) / Arrays.stream(HOURS).sum();
    }

    /** Whether the offices are open on that day. */
    public boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
    }

    /** When requests come in, from the first day to today, in order; {@code total} of them. */
    public List<LocalDateTime> openings(int total) {
        var sum = firstDay().datesUntil(today.plusDays(1)).mapToDouble(this::weight).sum();
        var openings = new ArrayList<LocalDateTime>(total);
        var due = 0.0;
        for (var day = firstDay(); !day.isAfter(today); day = day.plusDays(1)) {
            due += weight(day) / sum * total;
            openings.addAll(openings(day, (int) Math.round(due) - openings.size()));
        }
        return openings;
    }

    /** When so many requests of one day come in, in order. */
    public List<LocalDateTime> openings(LocalDate day, int count) {
        var chance = new Chance("opening", day.toEpochDay());
        var hours = new Urn<>(IntStream.range(0, HOURS.length).boxed().toList(), hour -> HOURS[hour]);
        var openings = new ArrayList<LocalDateTime>();
        for (var i = 0; i < count; i++) {
            openings.add(day.atTime(LocalTime.of(hours.draw(chance), chance.between(0, 59), chance.between(0, 59))));
        }
        return openings.stream().sorted().toList();
    }

    private double week(LocalDate day) {
        if (isHoliday(day)) {
            return 0.12;
        }
        return switch (day.getDayOfWeek()) {
            case MONDAY -> 1.2;
            case SATURDAY -> 0.38;
            case SUNDAY -> 0.18;
            case FRIDAY -> 0.95;
            default -> 1;
        };
    }

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day)) || FESTIVALS.stream().anyMatch(first ->
                !day.isBefore(first.minusDays(BEFORE_FESTIVAL)) && day.isBefore(first.plusDays(AFTER_FESTIVAL)));
    }

    /** The same moment, or the next at which the offices are open. */
    public LocalDateTime atWork(LocalDateTime moment) {
        var day = moment.toLocalDate();
        if (isWorkday(day) && moment.toLocalTime().isBefore(OPENS)) {
            return day.atTime(OPENS).plusMinutes(moment.getMinute() / 2);
        }
        if (isWorkday(day) && moment.toLocalTime().isBefore(CLOSES)) {
            return moment;
        }
        var next = day.plusDays(1);
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next.atTime(OPENS).plusMinutes(moment.getMinute());
    }

}
