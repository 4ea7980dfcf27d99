package io.kewei.visit.ui;

import io.kewei.platform.ui.Words;
import io.kewei.visit.VisitRow;
import io.kewei.visit.VisitState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One visit as the calendar element draws it; the fields are those that {@code visit-calendar.ts} reads.
 *
 * @param start wall-clock time of the office, like {@code 2026-03-05T14:30:00}
 * @param hue   which of the colours for people
 * @param look  {@code planned}, {@code overdue}, {@code done} or {@code cancelled}; decides outline and filling
 */
record CalendarEntry(String id, long version, String start, String end, String title, String detail, String person,
                     String initials, int hue, String look, String lookText, boolean movable) {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** @param mayMove whether this user may move visits at all */
    static CalendarEntry of(VisitRow row, ZoneId zone, Instant now, boolean mayMove) {
        var person = Person.of(row);
        return new CalendarEntry(row.id().value().toString(), row.version(),
                WALL_CLOCK.format(row.start().atZone(zone)), WALL_CLOCK.format(row.end().atZone(zone)),
                row.customer(), Words.of(row.kind()) + " · " + row.purpose(), person.name(), person.initials(),
                person.hue(), Look.style(row, now), Look.word(row, now),
                mayMove && row.state() == VisitState.PLANNED);
    }
}
