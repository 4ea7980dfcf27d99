package io.kewei.workcalendar;

import io.kewei.platform.Refusal;
import io.kewei.platform.audit.Marked;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** {@code 周一 08:00-12:00 13:00-17:00；…}, as the audit trail keeps it. */
    String said() {
        return aroundTheClock ? "24×7" : Arrays.stream(DayOfWeek.values()).filter(day -> !hours.of(day).isOff())
                .map(day -> Marked.of(day) + " " + hours.of(day)).collect(Collectors.joining("；"));
    }
}
