package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** The visits that are planned at a place in a month, by day of the month. */
record VisitDays(Map<Integer, Visits> days) implements Piece<VisitDays> {

    static final VisitDays NONE = new VisitDays(Map.of());

    /** @param onPlan done by the end of the planned day */
    record Visits(long planned, long done, long onPlan) {
    }

    void addTo(VisitTally tally, YearMonth month) {
        days.forEach((day, visits) -> tally.add(month.atDay(day), visits));
    }

    @Override
    public VisitDays with(Days some, VisitDays other) {
        var mixed = new TreeMap<>(days);
        mixed.keySet().removeIf(some::has);
        other.days.forEach((day, visits) -> {
            if (some.has(day)) {
                mixed.put(day, visits);
            }
        });
        return new VisitDays(mixed);
    }

    @Override
    public int size() {
        return days.size();
    }
}
