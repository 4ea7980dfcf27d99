package io.kewei.platform.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments as the office writes them, {@code 2026-03-05 14:30}, in wall-clock time of the portal's zone. */
@Component("officeMoments") // Modulith has moments of its own
public class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final Clock clock;

    Moments(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** This very moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Today's date in the office. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** {@code 2026-03-05 14:30}, or nothing. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(zone));
    }

    /** {@code 2026-03-05 14:30:07}, where the second counts. */
    public String exact(Instant instant) {
        return EXACT.format(instant.atZone(zone));
    }

    /** {@code 2026-03-05}, or nothing. */
    public String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(zone));
    }

    /** {@code 2026-03-05}, or nothing. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** {@code 14:30:05}, to tell when exactly. */
    public String clock(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** {@code 14:30}, or nothing. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(zone));
    }
}
