package io.kewei.workcalendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The working hours of a usual week. */
public record WeekHours(Map<DayOfWeek, DayHours> days) implements Serializable {

    /** Five days of eight hours (domain: 2). */
    public static final WeekHours STANDARD = weekdays(DayHours.STANDARD);
    /** Emergency service: around the clock, holidays too (S1:137). */
    public static final WeekHours ALWAYS = everyDay(DayHours.ALL);

    public WeekHours {
        var all = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            all.put(day, days.getOrDefault(day, DayHours.NONE));
        }
        days = Collections.unmodifiableMap(all);
    }

    /** The same hours from Monday to Friday. */
    public static WeekHours weekdays(DayHours hours) {
        return new WeekHours(Arrays.stream(DayOfWeek.values()).filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toMap(day -> day, day -> hours)));
    }

    private static WeekHours everyDay(DayHours hours) {
        return new WeekHours(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> hours)));
    }

    /** Reads what {@link #toString} writes. */
    static WeekHours read(String words) {
        return new WeekHours(Arrays.stream(words.split(";")).filter(day -> !day.isBlank()).map(day -> day.split("=", 2))
                .collect(Collectors.toMap(day -> DayOfWeek.valueOf(day[0]), day -> DayHours.read(day[1]))));
    }

    public DayHours of(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.NONE);
    }

    /** Whether there is a day in the week on which somebody works. */
    public boolean hasWork() {
        return days.values().stream().anyMatch(day -> !day.isOff());
    }

    /**
     * The hours of a day that makes up for a holiday: those of its weekday, or, where nobody works on that weekday,
     * those of the first working day of the week.
     */
    public DayHours madeUp(DayOfWeek day) {
        var own = of(day);
        return !own.isOff() ? own
                : days.values().stream().filter(hours -> !hours.isOff()).findFirst().orElse(DayHours.NONE);
    }

    /** {@code MONDAY=08:00-12:00 13:00-17:00;…}, working days only. */
    @Override
    public String toString() {
        return days.entrySet().stream().filter(day -> !day.getValue().isOff())
                .map(day -> day.getKey() + "=" + day.getValue()).collect(Collectors.joining(";"));
    }
}
