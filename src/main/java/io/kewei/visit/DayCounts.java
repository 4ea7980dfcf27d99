package io.kewei.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many visits begin on each day of a range. Counted by the moments at which they begin: an index has these in
 * order, and where a day begins is a matter of the time zone.
 */
final class DayCounts {

    private final Instant from;
    private final ZoneId zone;
    private final int most;
    private final Map<LocalDate, Integer> days = new TreeMap<>();
    private final List<Instant> moments = new ArrayList<>();

    /**
     * @param from   beginning of the range; what began before it belongs to its first day
     * @param most   how many visits of a day are shown
     * @param counts in the order of time
     */
    DayCounts(Instant from, ZoneId zone, int most, Collection<StartCount> counts) {
        this.from = from;
        this.zone = zone;
        this.most = most;
        for (var count : counts) {
            var before = days.merge(day(count.start()), Math.toIntExact(count.count()), Integer::sum) - count.count();
            if (before < most) {
                moments.add(count.start());
            }
        }
    }

    /** The moments at which the visits begin that are shown, and maybe others. */
    List<Instant> moments() {
        return moments;
    }

    /** Of visits in the order of time those that are shown. */
    List<VisitRow> shown(Collection<VisitRow> visits) {
        return visits.stream().collect(Collectors.groupingBy(visit -> day(visit.start()), TreeMap::new,
                Collectors.toList())).values().stream().flatMap(day -> day.stream().limit(most)).toList();
    }

    /** How many others there are on a day. */
    Map<LocalDate, Integer> more() {
        var more = new TreeMap<LocalDate, Integer>();
        days.forEach((day, count) -> {
            if (count > most) {
                more.put(day, count - most);
            }
        });
        return more;
    }

    private LocalDate day(Instant moment) {
        return (moment.isBefore(from) ? from : moment).atZone(zone).toLocalDate();
    }
}
