package io.kewei.workcalendar;

import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.util.Map;

/**
 * The calendar that holds for a place in one year, as the screen shows it.
 *
 * @param version of the place's own weekly hours; {@link #NONE} if it has none of its own
 * @param source  name of the place whose weekly hours hold; empty where the portal's own hold
 * @param days    hours of each day of the year
 * @param special the days that are not like their weekday
 */
public record CalendarSheet(BranchId place, long version, CalendarDetails details, String source,
                            Map<LocalDate, DayHours> days, Map<LocalDate, Special> special) {

    /** The version of what is not there. */
    public static final long NONE = -1;

    public boolean hasOwnHours() {
        return version != NONE;
    }

    /**
     * One such day.
     *
     * @param source name of the place that says so
     * @param own    whether that is the place itself, so that it can be taken back here
     */
    public record Special(SpecialDayDetails details, String source, boolean own) {
    }
}
