package io.kewei.workcalendar;

import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Sets when places work. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class CalendarService {

    private final PlaceHoursRepository hours;
    private final SpecialDayRepository days;
    private final OrganizationQueries organization;
    private final Lineage lineage;

    CalendarService(PlaceHoursRepository hours, SpecialDayRepository days, OrganizationQueries organization,
            Lineage lineage) {
        this.hours = hours;
        this.days = days;
        this.organization = organization;
        this.lineage = lineage;
    }

    /**
     * Gives a place weekly hours of its own.
     *
     * @param seen version of its own hours that the user was looking at; {@link CalendarSheet#NONE} if it had none
     * @throws Refusal {@code workcalendar.refusal.noWork} for a week in which nobody works
     */
    public void setHours(BranchId place, CalendarDetails details, long seen) {
        require(place);
        details.requireWork();
        if (seen == CalendarSheet.NONE && !hours.existsById(place)) {
            hours.save(new PlaceHours(place, details));
        } else {
            own(place, seen).change(details);
        }
    }

    /** Takes a place's own weekly hours away: those of the place above hold again. */
    public void inheritHours(BranchId place, long seen) {
        require(place);
        hours.delete(own(place, seen));
    }

    /** Says what a day is at a place and those below; replaces what was said there before. */
    public void setDay(BranchId place, @Valid SpecialDayDetails details) {
        require(place);
        days.findByPlaceAndDay(place, details.day()).ifPresentOrElse(known -> known.change(details),
                () -> days.save(new SpecialDay(place, details)));
    }

    /** Takes back what was said about a day at a place; nothing was said: nothing happens. */
    public void clearDay(BranchId place, LocalDate day) {
        require(place);
        days.findByPlaceAndDay(place, day).ifPresent(days::delete);
    }

    /**
     * Takes over the official holidays of a year, as far as they come with the portal, for the whole company. Days that
     * somebody has set already stay as they are.
     */
    public void adoptOfficial(int year) {
        var company = lineage.headquarters().orElseThrow(Missing::new);
        var official = OfficialHolidays.of(year);
        var known = days.findByPlaceAndDayIn(company, official.stream().map(SpecialDayDetails::day).toList()).stream()
                .map(SpecialDay::day).toList();
        official.stream().filter(day -> !known.contains(day.day()))
                .forEach(day -> days.save(new SpecialDay(company, day)));
    }

    private PlaceHours own(BranchId place, long seen) {
        var own = hours.findById(place).orElseThrow(StaleVersion::new);
        own.requireVersion(seen);
        return own;
    }

    private void require(BranchId place) {
        organization.findBranch(place).orElseThrow(Missing::new);
    }
}
