package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.util.Map;

/** The customers of a place by grade. */
record GradeCounts(Map<String, Long> grades) implements Piece<GradeCounts> {

    static final GradeCounts NONE = new GradeCounts(Map.of());

    /** Grades are of no day: they are read again as a whole. */
    @Override
    public GradeCounts with(Days some, GradeCounts other) {
        return other;
    }

    @Override
    public int size() {
        return grades.size();
    }
}
