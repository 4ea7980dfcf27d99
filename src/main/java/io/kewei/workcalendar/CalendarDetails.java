package io.kewei.workcalendar;

import io.kewei.platform.Refusal;

/**
 * When a place works in a usual week.
 *
 * @param aroundTheClock day and night, holidays too; the weekly hours then say nothing
 */
public record CalendarDetails(boolean aroundTheClock, WeekHours hours) {

    public static final CalendarDetails STANDARD = new CalendarDetails(false, WeekHours.STANDARD);

    /** @throws Refusal {@code workcalendar.refusal.noWork} for a week without working time: no clock would ever end */
    void requireWork() {
        if (!aroundTheClock && !hours.hasWork()) {
            throw new Refusal("workcalendar.refusal.noWork");
        }
    }

    @Override
    public String toString() {
        return aroundTheClock ? "24×7" : hours.toString();
    }
}
