package io.kewei.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days of the calendar of which only the first visits are shown.
 *
 * @param rows the first of each day, in the order of time
 * @param more how many others there are on a day; days without others are missing
 */
public record VisitDays(List<VisitRow> rows, Map<LocalDate, Integer> more) {

    static final VisitDays NONE = new VisitDays(List.of(), Map.of());

    /** How many visits there are on all days together. */
    public int count() {
        return rows.size() + more.values().stream().mapToInt(Integer::intValue).sum();
    }
}
