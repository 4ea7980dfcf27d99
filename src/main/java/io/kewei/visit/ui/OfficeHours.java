package io.kewei.visit.ui;

import java.util.List;

/**
 * A stretch of office hours; what lies outside is shaded. Fields as FullCalendar reads them.
 *
 * @param daysOfWeek Monday is 1
 */
record OfficeHours(List<Integer> daysOfWeek, String startTime, String endTime) {

    private static final List<Integer> WORKING_DAYS = List.of(1, 2, 3, 4, 5);

    /** Five days of eight hours with an hour's lunch (domain: 2, S4:154 and S4:194). */
    static final List<OfficeHours> WEEK = List.of(
            new OfficeHours(WORKING_DAYS, "08:00", "12:00"), new OfficeHours(WORKING_DAYS, "13:00", "17:00"));
}
