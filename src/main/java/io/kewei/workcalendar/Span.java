package io.kewei.workcalendar;

import io.kewei.platform.Refusal;
import java.io.Serializable;

/**
 * A stretch of working time within one day, in minutes since midnight, from inclusive to exclusive.
 *
 * @param to at most 1440, which is midnight at the end of the day
 */
public record Span(int from, int to) implements Comparable<Span>, Serializable {

    static final int HOUR = 60;
    public static final int DAY = 24 * HOUR;

    /** @throws Refusal {@code workcalendar.refusal.span} unless it ends after it begins, within a day */
    public Span {
        if (from < 0 || to > DAY || from >= to) {
            throw new Refusal("workcalendar.refusal.span", time(from), time(to));
        }
    }

    int minutes() {
        return to - from;
    }

    @Override
    public int compareTo(Span other) {
        return Integer.compare(from, other.from);
    }

    /** As offices write it, {@code 08:00-12:00}. */
    @Override
    public String toString() {
        return time(from) + "-" + time(to);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(Math.floorDiv(minute, HOUR), Math.floorMod(minute, HOUR));
    }
}
