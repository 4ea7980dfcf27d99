package io.kewei.workcalendar;

import io.kewei.organization.BranchRow;
import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
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

    /** What the audit trail calls what is changed here. */
    static final String SUBJECT = "workcalendar";
    static final String DAY = "day";
    private static final String WEEK = "week";

    private final PlaceHoursRepository hours;
    private final SpecialDayRepository days;
    private final OrganizationQueries organization;
    private final Lineage lineage;
    private final AuditLog audit;

    CalendarService(PlaceHoursRepository hours, SpecialDayRepository days, OrganizationQueries organization,
            Lineage lineage, AuditLog audit) {
        this.hours = hours;
        this.days = days;
        this.organization = organization;
        this.lineage = lineage;
        this.audit = audit;
    }

    /**
     * Gives a place weekly hours of its own.
     *
     * @param seen version of its own hours that the user was looking at; {@link CalendarSheet#NONE} if it had none
     * @throws Refusal {@code workcalendar.refusal.noWork} for a week in which nobody works
     */
    public void setHours(BranchId place, CalendarDetails details, long seen) {
        var where = place(place);
        details.requireWork();
        var before = "";
        if (seen == CalendarSheet.NONE && !hours.existsById(place)) {
            hours.save(new PlaceHours(place, details));
        } else {
            var own = own(place, seen);
            before = own.details().said();
            own.change(details);
        }
        note(WEEK, where, before, details.said());
    }

    /** Takes a place's own weekly hours away: those of the place above hold again. */
    public void inheritHours(BranchId place, long seen) {
        var where = place(place);
        var own = own(place, seen);
        hours.delete(own);
        note(WEEK, where, own.details().said(), "");
    }

    /** Says what a day is at a place and those below; replaces what was said there before. */
    public void setDay(BranchId place, @Valid SpecialDayDetails details) {
        var where = place(place);
        var known = days.findByPlaceAndDay(place, details.day());
        var before = known.map(day -> day.details().said()).orElse("");
        known.ifPresentOrElse(day -> day.change(details), () -> days.save(new SpecialDay(place, details)));
        note(DAY, where, before, details.said());
    }

    /** Takes back what was said about a day at a place; nothing was said: nothing happens. */
    public void clearDay(BranchId place, LocalDate day) {
        var where = place(place);
        days.findByPlaceAndDay(place, day).ifPresent(known -> {
            days.delete(known);
            note(DAY, where, known.details().said(), "");
        });
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
        official.stream().filter(day -> !known.contains(day.day())).forEach(day -> setDay(company, day));
    }

    private PlaceHours own(BranchId place, long seen) {
        var own = hours.findById(place).orElseThrow(StaleVersion::new);
        own.requireVersion(seen);
        return own;
    }

    private BranchRow place(BranchId place) {
        return organization.findBranch(place).orElseThrow(Missing::new);
    }

    private void note(String action, BranchRow where, String before, String now) {
        audit.note(AuditNote.of(AuditKind.ADMINISTERED, action).on(SUBJECT, where.id().value(), where.name())
                .in(where.id()).values(before, now));
    }
}
