package io.kewei.workcalendar;

import java.util.List;

/**
 * A span of days at one place.
 *
 * @param time    when it works; holds for the days of the span
 * @param special the days that are not like their weekday, such as holidays, the earliest first
 */
public record PlaceDays(WorkTime time, List<SpecialDayDetails> special) {
}
