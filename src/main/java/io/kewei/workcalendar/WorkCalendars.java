package io.kewei.workcalendar;

import io.kewei.organization.Lineage;
import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When each place works, for clocks and calendars of all modules. Answers whoever asks, also about places that the user
 * does not see: that an office is open is no secret.
 */
@Component
public class WorkCalendars {

    private final Lineage lineage;
    private final PlaceHoursRepository hours;
    private final SpecialDayRepository days;
    private final ZoneId zone;

    WorkCalendars(Lineage lineage, PlaceHoursRepository hours, SpecialDayRepository days, ZoneId zone) {
        this.lineage = lineage;
        this.hours = hours;
        this.days = days;
        this.zone = zone;
    }

    /** The working time of a place as it stands now; of no place, five days of eight hours without holidays. */
    @Transactional(readOnly = true)
    public WorkTime of(BranchId place) {
        return calendar(place).workTime(zone);
    }

    /** The days of a span at a place, both ends included. */
    @Transactional(readOnly = true)
    public PlaceDays days(BranchId place, LocalDate from, LocalDate to) {
        var calendar = calendar(place, line -> days.findByPlaceInAndDayBetweenOrderByDay(line, from, to));
        return new PlaceDays(calendar.workTime(zone), calendar.days().values().stream().map(SpecialDay::details)
                .sorted(Comparator.comparing(SpecialDayDetails::day)).toList());
    }

    PlaceCalendar calendar(BranchId place) {
        return calendar(place, days::findByPlaceIn);
    }

    private PlaceCalendar calendar(BranchId place, Function<List<BranchId>, List<SpecialDay>> special) {
        var line = lineage.of(place);
        return new PlaceCalendar(line, hours.findAllById(line), special.apply(line));
    }
}
