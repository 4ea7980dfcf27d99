package io.kewei.bench;

import io.kewei.fiction.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What all records have in common: the company, the moment that they lead up to, and how they are spread over the years.
 *
 * @param now wall-clock time at which the filled database is as if it had been in use until then
 */
record Setting(LocalDateTime now, ZoneId zone, Rhythm rhythm, Company company, DayPlan customerPlan, DayPlan ticketPlan,
               DayPlan visitPlan, Patrons patrons) {

    private static final int YEARS = 8;
    /** The archive is older than the portal. */
    private static final int YEARS_OF_ARCHIVE = 10;
    private static final int DAYS_AHEAD = 35;
    private static final double FAR_AHEAD = 0.4;
    private static final double LEAST_SHARE = 0.001;

    static Setting of(Volume volume, LocalDateTime now, ZoneId zone) {
        var today = now.toLocalDate();
        var rhythm = new Rhythm(today);
        var company = new Company(now.minusYears(YEARS_OF_ARCHIVE).toLocalDate().atStartOfDay(zone).toInstant());
        var customers = new DayPlan(today.minusYears(YEARS_OF_ARCHIVE), today.minusDays(1), volume.customers(),
                day -> workday(rhythm, day));
        var tickets = new DayPlan(today.minusYears(YEARS), today, volume.tickets(),
                day -> rhythm.weight(day) * (day.equals(today) ? rhythm.share(now.toLocalTime()) : 1));
        var visits = new DayPlan(today.minusYears(YEARS), today.plusDays(DAYS_AHEAD), volume.visits(),
                day -> workday(rhythm, day) * (day.isAfter(today.plusDays(DAYS_AHEAD / 2)) ? FAR_AHEAD : 1));
        var patrons = new Patrons(company, customers, volume.customers(), today, zone);
        return new Setting(now, zone, rhythm, company, customers, tickets, visits, patrons);
    }

    private static double workday(Rhythm rhythm, LocalDate day) {
        return rhythm.isWorkday(day) ? rhythm.weight(day) : 0;
    }

    Instant at(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }

    /** When requests of a day come in; those of the last day until now. */
    List<LocalDateTime> openings(LocalDate day) {
        var count = ticketPlan.on(day);
        if (!day.equals(now.toLocalDate())) {
            return rhythm.openings(day, count);
        }
        var wholeDay = (int) Math.ceil(count / Math.max(rhythm.share(now.toLocalTime()), LEAST_SHARE));
        return rhythm.openings(day, wholeDay).stream().limit(count).map(at -> at.isAfter(now) ? now : at).toList();
    }
}
