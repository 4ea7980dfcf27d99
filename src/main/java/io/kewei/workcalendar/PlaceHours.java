package io.kewei.workcalendar;

import io.kewei.platform.Aggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The weekly hours that a place has of its own; places below it that have none of their own work by them too. */
@Entity
@Unscoped("everybody in the company may know when somebody works where")
class PlaceHours extends Aggregate<PlaceHours> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId place;
    private boolean aroundTheClock;
    private String hours;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlaceHours() {
    }

    PlaceHours(BranchId place, CalendarDetails details) {
        this.place = place;
        change(details);
    }

    final void change(CalendarDetails details) {
        this.aroundTheClock = details.aroundTheClock();
        this.hours = details.hours().toString();
    }

    BranchId place() {
        return place;
    }

    CalendarDetails details() {
        return new CalendarDetails(aroundTheClock, WeekHours.read(hours));
    }
}
