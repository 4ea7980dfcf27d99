package io.kewei.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** Clocks that jump by an hour, by half an hour, at midnight, across midnight, and once over a whole day. */
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York",
            "Australia/Lord_Howe", "America/Sao_Paulo", "America/St_Johns", "Pacific/Apia", "UTC");
    private static final int TRIES_PER_ZONE = 50;

    private final WorkTime office = WorkTime.of(SHANGHAI, WeekHours.STANDARD);

    @Test
    void lunchIsNoWorkingTime() {
        assertThat(office.isWorking(at("2026-03-05T11:59"))).isTrue();
        assertThat(office.isWorking(at("2026-03-05T12:00"))).isFalse();
        assertThat(office.isWorking(at("2026-03-05T13:00"))).isTrue();
        assertThat(office.isWorking(at("2026-03-07T10:00"))).as("a Saturday").isFalse();
    }

    @Test
    void anHourBeforeTheWeekendEndsOnMonday() {
        assertThat(office.plus(at("2026-03-06T16:30"), Duration.ofHours(1))).isEqualTo(at("2026-03-09T08:30"));
        assertThat(office.plus(at("2026-03-06T16:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-06T17:00"));
        assertThat(office.plus(at("2026-03-07T16:00"), Duration.ZERO)).isEqualTo(at("2026-03-07T16:00"));
    }

    @Test
    void aWeekHasFortyHours() {
        assertThat(office.between(at("2026-03-02T00:00"), at("2026-03-09T00:00"))).isEqualTo(Duration.ofHours(40));
        assertThat(office.between(at("2026-03-09T00:00"), at("2026-03-02T00:00"))).isEqualTo(Duration.ofHours(-40));
    }

    @Test
    void theNextWorkingMomentIsNowOrWhenTheOfficeOpens() {
        assertThat(office.nextWorking(at("2026-03-05T12:30"))).isEqualTo(at("2026-03-05T13:00"));
        assertThat(office.nextWorking(at("2026-03-05T15:00"))).isEqualTo(at("2026-03-05T15:00"));
        assertThat(office.nextWorking(at("2026-03-07T15:00"))).isEqualTo(at("2026-03-09T08:00"));
    }

    @Test
    void workingDaysAreCountedWithBothEnds() {
        assertThat(office.workingDays(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"))).isEqualTo(6);
        assertThat(office.workingDays(LocalDate.parse("2026-03-07"), LocalDate.parse("2026-03-08"))).isZero();
        assertThat(office.workingDays(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-02"))).isZero();
    }

    @Test
    void aCalendarWithoutWorkingTimeRefusesInsteadOfSearchingForEver() {
        var never = new WorkTime(SHANGHAI, day -> DayHours.NONE);

        assertThatThrownBy(() -> never.plus(at("2026-03-05T12:30"), Duration.ofMinutes(1)))
                .isInstanceOf(Refusal.class).hasMessageContaining("workcalendar.refusal.never");
        assertThatThrownBy(() -> never.nextWorking(at("2026-03-05T12:30"))).isInstanceOf(Refusal.class);
        assertThat(never.between(at("2026-03-05T12:30"), at("2036-03-05T12:30"))).isZero();
        assertThat(never.plus(at("2026-03-05T12:30"), Duration.ZERO)).isEqualTo(at("2026-03-05T12:30"));
    }

    @Test
    void aDayOnWhichClocksAreChangedIsAsLongAsItReallyIs() {
        var berlin = WorkTime.of(ZoneId.of("Europe/Berlin"), WeekHours.ALWAYS);
        var start = LocalDateTime.parse("2026-03-29T00:00").atZone(ZoneId.of("Europe/Berlin"));
        assertThat(berlin.between(start.toInstant(), start.plusDays(1).toInstant())).isEqualTo(Duration.ofHours(23));
        var autumn = LocalDateTime.parse("2026-10-25T00:00").atZone(ZoneId.of("Europe/Berlin"));
        assertThat(berlin.between(autumn.toInstant(), autumn.plusDays(1).toInstant())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void hoursThatTheClocksLeaveOutAreNotThere() {
        var night = WorkTime.of(ZoneId.of("Europe/Berlin"),
                new WeekHours(Map.of(DayOfWeek.SUNDAY, DayHours.read("02:15-02:45 03:00-03:30"))));
        var day = night.stretches(LocalDate.parse("2026-03-29"));

        assertThat(day).hasSize(1);
        assertThat(night.between(Instant.parse("2026-03-28T00:00:00Z"), Instant.parse("2026-03-30T00:00:00Z")))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void clocksThatArePutBackAcrossMidnightRepeatHoursOfYesterday() {
        var stJohns = ZoneId.of("America/St_Johns"); // on this day until 2011, one minute past midnight
        var weekdays = WorkTime.of(stJohns, WeekHours.weekdays(DayHours.ALL));
        var monday = new WorkTime(stJohns, day -> day.equals(LocalDate.parse("2010-11-07")) ? DayHours.ALL : DayHours.NONE);
        var jump = stJohns.getRules().nextTransition(Instant.parse("2010-10-01T00:00:00Z")).getInstant();

        assertThat(LocalDate.ofInstant(jump, stJohns)).as("yesterday again").isEqualTo("2010-11-06");
        assertThat(monday.isWorking(jump.plusSeconds(60))).isTrue();
        assertThat(monday.between(jump.plusSeconds(60), jump.plusSeconds(120))).isEqualTo(Duration.ofMinutes(1));
        assertThat(weekdays.isWorking(jump.plusSeconds(60))).isFalse();
    }

    static Stream<Case> cases() {
        return ZONES.stream().flatMap(zone -> {
            var random = new Random(zone.hashCode());
            return Stream.generate(() -> Case.of(ZoneId.of(zone), random)).limit(TRIES_PER_ZONE);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void timeAddsUp(Case one) {
        var time = one.time();
        assertThat(time.between(one.first(), one.third()))
                .isEqualTo(time.between(one.first(), one.second()).plus(time.between(one.second(), one.third())));
        assertThat(time.between(one.first(), one.second())).isEqualTo(time.between(one.second(), one.first()).negated());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void moreTimePassesByLater(Case one) {
        var time = one.time();
        assertThat(time.between(one.first(), one.second())).isBetween(Duration.ZERO,
                Duration.between(one.first(), one.second()));
        assertThat(time.between(one.first(), one.third())).isGreaterThanOrEqualTo(time.between(one.first(), one.second()));
        assertThat(time.plus(one.first(), one.work())).isBeforeOrEqualTo(
                time.plus(one.first(), one.work().plusMinutes(1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsAddedHasPassed(Case one) {
        var time = one.time();
        var end = time.plus(one.first(), one.work());
        assertThat(time.between(one.first(), end)).isEqualTo(one.work());
        assertThat(time.plus(time.plus(one.first(), one.work()), Duration.ofHours(3)))
                .isEqualTo(time.plus(one.first(), one.work().plusHours(3)));
        if (!one.work().isZero()) {
            assertThat(time.between(one.first(), end.minusMillis(1))).as("not earlier").isLessThan(one.work());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNextWorkingMomentIsAWorkingOneAndNoneIsPassedOver(Case one) {
        var time = one.time();
        var next = time.nextWorking(one.first());
        assertThat(next).isAfterOrEqualTo(one.first());
        assertThat(time.isWorking(next)).isTrue();
        assertThat(time.between(one.first(), next)).isZero();
        assertThat(time.isWorking(one.first())).isEqualTo(next.equals(one.first()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWorkingTimeMinuteByMinuteIsWhatIsCounted(Case one) {
        var time = one.time();
        var from = one.first().truncatedTo(ChronoUnit.MINUTES);
        var minutes = Stream.iterate(from, minute -> minute.plusSeconds(60)).limit(3 * Span.DAY)
                .filter(time::isWorking).count();
        assertThat(time.between(from, from.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    /** A calendar, three moments in order near a change of the clocks, and some work. */
    record Case(ZoneId zone, WorkTime time, Instant first, Instant second, Instant third, Duration work) {

        static Case of(ZoneId zone, Random random) {
            var week = new WeekHours(Arrays.stream(DayOfWeek.values())
                    .filter(day -> day == DayOfWeek.SUNDAY || random.nextInt(3) > 0)
                    .collect(Collectors.toMap(day -> day, day -> hours(random))));
            var special = new HashMap<LocalDate, DayHours>();
            var near = near(zone, random);
            for (var i = 0; i < 6; i++) {
                special.put(LocalDate.ofInstant(near, ZoneOffset.UTC).plusDays(random.nextInt(9) - 4),
                        random.nextBoolean() ? DayHours.NONE : hours(random));
            }
            var moments = random.longs(3, -4 * 86_400_000L, 4 * 86_400_000L).sorted().mapToObj(near::plusMillis).toList();
            return new Case(zone, new WorkTime(zone, day -> {
                var known = special.get(day);
                return known == null ? week.of(day.getDayOfWeek()) : known;
            }), moments.get(0), moments.get(1), moments.get(2), Duration.ofMinutes(random.nextInt(5_000)));
        }

        private static Instant near(ZoneId zone, Random random) {
            var start = Instant.parse("2004-01-01T00:00:00Z").plusSeconds(random.nextInt(20 * 365 * 86_400));
            var jump = zone.getRules().nextTransition(start);
            return jump == null || random.nextInt(4) == 0 ? start : jump.getInstant();
        }

        private static DayHours hours(Random random) {
            var edges = random.ints(0, Span.DAY / 15 + 1).distinct().limit(2L * (1 + random.nextInt(3))).map(i -> i * 15)
                    .sorted().boxed().toList();
            var spans = new ArrayList<Span>();
            for (var i = 0; i < edges.size(); i += 2) {
                spans.add(new Span(edges.get(i), edges.get(i + 1)));
            }
            return new DayHours(spans);
        }

        @Override
        public String toString() {
            return zone + " " + first + " " + work;
        }
    }
}
