package io.kewei.workcalendar;

import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that holds for a place: the nearest weekly hours in its line up to headquarters, and for each day the
 * nearest word about it. What stands at headquarters holds for the whole company.
 */
final class PlaceCalendar {

    private final @Nullable PlaceHours hours;
    private final CalendarDetails details;
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();

    /** @param line the place and those above it, nearest first */
    PlaceCalendar(List<BranchId> line, Collection<PlaceHours> hours, Collection<SpecialDay> special) {
        this.hours = hours.stream().min(Comparator.comparingInt(one -> line.indexOf(one.place()))).orElse(null);
        this.details = this.hours == null ? CalendarDetails.STANDARD : this.hours.details();
        special.stream().sorted(Comparator.comparingInt(one -> line.indexOf(one.place())))
                .forEach(one -> days.putIfAbsent(one.day(), one));
    }

    CalendarDetails details() {
        return details;
    }

    /** The place whose weekly hours hold; none where nobody has said anything, which means the usual five days. */
    Optional<PlaceHours> hours() {
        return Optional.ofNullable(hours);
    }

    Map<LocalDate, SpecialDay> days() {
        return days;
    }

    WorkTime workTime(ZoneId zone) {
        if (details.aroundTheClock()) {
            return WorkTime.of(zone, WeekHours.ALWAYS);
        }
        var week = details.hours();
        var special = new HashMap<LocalDate, DayHours>();
        days.forEach((day, one) -> special.put(day, one.hours(week)));
        return new WorkTime(zone, day -> {
            var known = special.get(day);
            return known == null ? week.of(day.getDayOfWeek()) : known;
        });
    }
}
