package io.kewei.analytics;

import io.kewei.platform.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in the portal's zone.
 *
 * @param from first day
 * @param to   the day after the last one
 */
public record Period(LocalDate from, LocalDate to) {

    /** No report spans more: a chart with more months says nothing. */
    private static final int YEARS_MAX = 20;
    /** Up to about two months a chart shows days. */
    private static final int DAYS_MAX = 62;

    /** @throws Refusal {@code analytics.refusal.period} if it is empty or longer than twenty years */
    public Period {
        if (!isSensible(from, to)) {
            throw new Refusal("analytics.refusal.period", from, to, YEARS_MAX);
        }
    }

    /** Whether the days make a period that can be reported. */
    public static boolean isSensible(LocalDate from, LocalDate to) {
        return from.isBefore(to) && !from.plusYears(YEARS_MAX).isBefore(to) && from.getYear() > 0;
    }

    /** Whole months, the last one included. */
    public static Period of(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.plusMonths(1).atDay(1));
    }

    /** The period of the same length that ends where this one begins; whole months go back by months. */
    public Period before() {
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1) {
            return new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, to)), from);
        }
        return new Period(from.minusDays(days()), from);
    }

    /**
     * What this period is compared with: the one before, and where this one is still running, only as many days of it
     * as have passed.
     */
    public Period comparable(LocalDate today) {
        var whole = before();
        var passed = ChronoUnit.DAYS.between(from, today) + 1;
        if (!to.isAfter(today.plusDays(1)) || passed < 1) {
            return whole;
        }
        var end = whole.from.plusDays(passed);
        return new Period(whole.from, end.isBefore(whole.to) ? end : whole.to);
    }

    /** The months that the period touches, in order. */
    public List<YearMonth> months() {
        var last = YearMonth.from(to.minusDays(1));
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** What of a month is in the period; null if nothing. */
    @Nullable Period in(YearMonth month) {
        var first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        var end = month.plusMonths(1).atDay(1).isAfter(to) ? to : month.plusMonths(1).atDay(1);
        return first.isBefore(end) ? new Period(first, end) : null;
    }

    /** The parts a chart is drawn by: days in a short period, else calendar months, cut at the period's ends. */
    public List<Period> steps() {
        return Stream.iterate(from, day -> day.isBefore(to), this::nextStep)
                .map(day -> new Period(day, nextStep(day))).toList();
    }

    /** Whether {@link #steps()} are days. */
    public boolean isByDay() {
        return days() <= DAYS_MAX;
    }

    /** First day of the step that a day of this period falls into. */
    LocalDate step(LocalDate day) {
        var start = isByDay() ? day : day.withDayOfMonth(1);
        return start.isBefore(from) ? from : start;
    }

    private LocalDate nextStep(LocalDate day) {
        var next = isByDay() ? day.plusDays(1) : day.withDayOfMonth(1).plusMonths(1);
        return next.isBefore(to) ? next : to;
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
