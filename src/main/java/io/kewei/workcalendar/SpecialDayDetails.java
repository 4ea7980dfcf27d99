package io.kewei.workcalendar;

import io.kewei.platform.audit.Marked;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a day is, if it is not like its weekday.
 *
 * @param hours for a working day with hours of its own, as people write them; empty for the usual ones
 * @param name  the holiday's name, or why
 */
public record SpecialDayDetails(LocalDate day, DayKind kind, @Size(max = HOURS_MAX) String hours,
                                @Size(max = NAME_MAX) String name) {

    public static final int NAME_MAX = 40;
    public static final int HOURS_MAX = 60;

    /** {@code 2026-10-10 上班 国庆节调休}, as the audit trail keeps it. */
    String said() {
        return Stream.of(day.toString(), Marked.of(kind), hours, name)
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
