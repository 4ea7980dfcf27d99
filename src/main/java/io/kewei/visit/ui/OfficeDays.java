package io.kewei.visit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.workcalendar.DayKind;
import io.kewei.workcalendar.PlaceDays;
import io.kewei.workcalendar.SpecialDayDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When the office works in the range that the calendar shows; what lies outside is shaded. Fields as the script reads
 * them.
 *
 * @param open  stretches of working time
 * @param off   days on which nobody works, for the month, which shows no hours
 * @param named days that are not like their weekday
 */
record OfficeDays(List<Stretch> open, List<String> off, List<Named> named) {

    static final OfficeDays UNKNOWN = new OfficeDays(List.of(), List.of(), List.of());

    /** Working time in wall-clock time of the office. */
    record Stretch(String start, String end) {
    }

    /** A holiday or a day that makes up for one: the sign that people know, and its name. */
    record Named(String date, String sign, String name, boolean free) {
    }

    static OfficeDays of(PlaceDays place, ZoneId zone, LocalDate from, LocalDate to) {
        var time = place.time();
        var days = from.datesUntil(to).toList();
        var open = days.stream().flatMap(day -> time.stretches(day).stream()).map(one -> new Stretch(
                local(one.from(), zone), local(one.to(), zone))).toList();
        return new OfficeDays(open, days.stream().filter(day -> !time.isWorkingDay(day)).map(LocalDate::toString).toList(),
                place.special().stream().map(OfficeDays::named).toList());
    }

    private static String local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).toString();
    }

    private static Named named(SpecialDayDetails day) {
        var free = day.kind() == DayKind.OFF;
        return new Named(day.day().toString(), I18NProvider.translate(free ? "visit.calendar.free" : "visit.calendar.makeUp"),
                day.name(), free);
    }
}
