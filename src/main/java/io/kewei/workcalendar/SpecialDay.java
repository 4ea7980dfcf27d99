package io.kewei.workcalendar;

import io.kewei.platform.Aggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A day that is not like its weekday at a place and all places below: a holiday, or a working day that makes up for one. */
@Entity
@Unscoped("everybody in the company may know when somebody works where")
class SpecialDay extends Aggregate<SpecialDay> {

    @EmbeddedId
    private SpecialDayId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId place;
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    private String hours;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SpecialDay() {
    }

    SpecialDay(BranchId place, SpecialDayDetails details) {
        this.id = SpecialDayId.next();
        this.place = place;
        this.day = details.day();
        change(details);
    }

    /** @throws Refusal {@code workcalendar.refusal.offHours} if hours are given for a day off, or others that are none */
    final void change(SpecialDayDetails details) {
        var read = DayHours.read(details.hours());
        if (details.kind() == DayKind.OFF && !read.isOff()) {
            throw new Refusal("workcalendar.refusal.offHours");
        }
        this.kind = details.kind();
        this.hours = read.toString();
        this.name = details.name();
    }

    SpecialDayId id() {
        return id;
    }

    BranchId place() {
        return place;
    }

    LocalDate day() {
        return day;
    }

    SpecialDayDetails details() {
        return new SpecialDayDetails(day, kind, hours, name);
    }

    /** The hours of this day where a usual week looks like this. */
    DayHours hours(WeekHours week) {
        if (kind == DayKind.OFF) {
            return DayHours.NONE;
        }
        return hours.isEmpty() ? week.madeUp(day.getDayOfWeek()) : DayHours.read(hours);
    }
}
