package io.kewei.workcalendar;

import io.kewei.organization.BranchRow;
import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of administrators may ask about working calendars. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class CalendarQueries {

    private final WorkCalendars calendars;
    private final SpecialDayRepository days;
    private final OrganizationQueries organization;
    private final Lineage lineage;
    private final Clock clock;
    private final ZoneId zone;

    CalendarQueries(WorkCalendars calendars, SpecialDayRepository days, OrganizationQueries organization,
            Lineage lineage, Clock clock, ZoneId zone) {
        this.calendars = calendars;
        this.days = days;
        this.organization = organization;
        this.lineage = lineage;
        this.clock = clock;
        this.zone = zone;
    }

    /** @throws Missing {@code platform.refusal.missing} if there is no such place, or none that the user may see */
    public CalendarSheet sheet(BranchId place, int year) {
        organization.findBranch(place).orElseThrow(Missing::new);
        var names = organization.branches().stream().collect(Collectors.toMap(BranchRow::id, BranchRow::name));
        var calendar = calendars.calendar(place);
        var workTime = calendar.workTime(zone);
        var hours = calendar.hours();
        var all = Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1))
                .collect(Collectors.toMap(day -> day, workTime::hours));
        var special = calendar.days().values().stream().filter(one -> one.day().getYear() == year)
                .collect(Collectors.toMap(SpecialDay::day, one -> new CalendarSheet.Special(one.details(),
                        names.getOrDefault(one.place(), ""), one.place().equals(place))));
        return new CalendarSheet(place,
                hours.filter(one -> one.place().equals(place)).map(PlaceHours::version).orElse(CalendarSheet.NONE),
                calendar.details(), hours.map(one -> names.getOrDefault(one.place(), "")).orElse(""), all, special);
    }

    /** The years whose holidays should be known by now and are not: this one, and in December the next one. */
    public List<Integer> missingYears() {
        return lineage.headquarters().map(company -> YearGap.missing(LocalDate.ofInstant(clock.instant(), zone),
                year -> days.existsByPlaceAndKindAndDayBetween(company, DayKind.OFF, Year.of(year).atDay(1),
                        LocalDate.of(year, 12, 31)))).orElse(List.of());
    }

    /** Whether the portal brings the official holidays of a year with it, so that nobody has to type them. */
    public boolean hasOfficial(int year) {
        return OfficialHolidays.has(year);
    }
}
