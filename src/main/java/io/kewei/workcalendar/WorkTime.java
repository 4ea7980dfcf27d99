package io.kewei.workcalendar;

import io.kewei.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts working time by one calendar. Knows no database: it is given each day's hours. Hours are wall-clock time in the
 * calendar's zone; where that zone's clocks are put forward or back, a span is as long as it really lasts, and no moment
 * counts twice. Immutable as long as the hours are.
 */
public final class WorkTime {

    /** Who finds no working time in so many days will find none: more than a year of days off. */
    private static final Duration HORIZON = Duration.ofDays(400);

    private final ZoneId zone;
    private final Function<LocalDate, DayHours> hours;

    /** @param hours the working hours of any day */
    public WorkTime(ZoneId zone, Function<LocalDate, DayHours> hours) {
        this.zone = zone;
        this.hours = hours;
    }

    /** A stretch of working time, from inclusive to exclusive. */
    public record Stretch(Instant from, Instant to) {
    }

    public DayHours hours(LocalDate day) {
        return hours.apply(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !hours(day).isOff();
    }

    public boolean isWorking(Instant moment) {
        return around(moment, moment).flatMap(day -> stretches(day).stream())
                .anyMatch(one -> !moment.isBefore(one.from()) && moment.isBefore(one.to()));
    }

    /** Working time from one moment to another; negative if the second is the earlier one. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        return around(from, to).flatMap(day -> stretches(day).stream())
                .map(one -> Duration.between(later(one.from(), from), one.to().isBefore(to) ? one.to() : to))
                .filter(Duration::isPositive).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The first moment by which so much working time has passed. Nothing has to pass: the moment itself.
     *
     * @throws Refusal {@code workcalendar.refusal.never} if the calendar has no working time within a year
     */
    public Instant plus(Instant moment, Duration work) {
        if (work.isNegative()) {
            throw new IllegalArgumentException("Working time to add is negative: " + work);
        }
        var left = work;
        var at = moment;
        while (left.isPositive()) {
            var next = next(at);
            var begin = later(next.from(), at);
            var room = Duration.between(begin, next.to());
            if (left.compareTo(room) <= 0) {
                return begin.plus(left);
            }
            left = left.minus(room);
            at = next.to();
        }
        return at;
    }

    /**
     * The moment itself if somebody works then, otherwise the next one at which somebody does.
     *
     * @throws Refusal {@code workcalendar.refusal.never} if the calendar has no working time within a year
     */
    public Instant nextWorking(Instant moment) {
        return later(next(moment).from(), moment);
    }

    /** How many days of a span are working days, both ends included; none if it ends before it begins. */
    public int workingDays(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.isAfter(to) ? 0 : from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
    }

    /** A day's working time as it really passes; a stretch that the clocks leave out is not there. */
    public List<Stretch> stretches(LocalDate day) {
        return hours(day).spans().stream().map(span -> new Stretch(at(day, span.from()), at(day, span.to())))
                .filter(one -> one.from().isBefore(one.to())).toList();
    }

    /** The stretch that is not over at a moment. */
    private Stretch next(Instant moment) {
        return around(moment, moment.plus(HORIZON)).flatMap(day -> stretches(day).stream())
                .filter(one -> one.to().isAfter(moment)).findFirst()
                .orElseThrow(() -> new Refusal("workcalendar.refusal.never"));
    }

    /** The days between two moments, and one more at each end: clocks that are put back repeat hours of yesterday. */
    private Stream<LocalDate> around(Instant from, Instant to) {
        return LocalDate.ofInstant(from, zone).minusDays(1).datesUntil(LocalDate.ofInstant(to, zone).plusDays(2));
    }

    /**
     * When the clocks show a minute of a day: the first time they do, and where they leave it out, the moment at which
     * they jump. Never earlier for a later minute, which is what keeps stretches apart.
     */
    private Instant at(LocalDate day, int minute) {
        var local = minute == Span.DAY ? day.plusDays(1).atStartOfDay()
                : LocalDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L));
        var jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap() ? jump.getInstant()
                : local.toInstant(zone.getRules().getOffset(local));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** As the hours of a week say, with no holidays. */
    static WorkTime of(ZoneId zone, WeekHours week) {
        return new WorkTime(zone, day -> week.of(day.getDayOfWeek()));
    }
}
