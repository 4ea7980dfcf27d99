package io.kewei.bench;

import io.kewei.customer.CustomerStatus;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Firm;
import io.kewei.fiction.Firms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;

/** All customers, as far as others have to know them: since when each is one, and how often it calls. */
final class Patrons {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final int SECONDS_OPEN = 9 * 3600;
    private static final int BLOCK = 20_000;
    private static final float CALLS_MOST = 20;
    private static final int TRIES = 500;
    /** Whoever was entered within so many days may not be a customer yet. */
    private static final int NEWCOMER = 200;

    private final DayPlan plan;
    private final LocalDate today;
    private final long[] registered;
    private final float[] calls;

    Patrons(Company company, DayPlan plan, int count, LocalDate today, ZoneId zone) {
        this.plan = plan;
        this.today = today;
        this.registered = new long[count];
        this.calls = new float[count];
        plan.days().forEach(day -> register(day, zone));
        IntStream.rangeClosed(0, count / BLOCK).parallel().forEach(block -> {
            var firms = new Firms(company.cities());
            for (var number = block * BLOCK; number < Math.min(count, (block + 1) * BLOCK); number++) {
                calls[number] = status(number) == CustomerStatus.ACTIVE ? calls(firm(firms, number)) : 0;
            }
        });
    }

    private void register(LocalDate day, ZoneId zone) {
        var first = plan.before(day);
        var count = plan.on(day);
        for (var index = 0; index < count; index++) {
            var at = day.atTime(OPENS).plusSeconds((long) SECONDS_OPEN * index / count);
            registered[first + index] = at.atZone(zone).toEpochSecond();
        }
    }

    static Firm firm(Firms firms, int number) {
        return firms.firm(number, new Chance("firm", number));
    }

    /** Big customers call more often, and each in its own measure. */
    private static float calls(Firm firm) {
        var size = switch (firm.grade()) {
            case 'A' -> 6.0;
            case 'B' -> 2.2;
            default -> 0.7;
        };
        return (float) Math.min(CALLS_MOST, size * new Chance("calls", firm.number()).around(1, 0.8));
    }

    UUID id(int number) {
        return Marks.id("customer", number, registered(number));
    }

    Instant registered(int number) {
        return Instant.ofEpochSecond(registered[number]);
    }

    CustomerStatus status(int number) {
        var dice = new Chance("standing", number).share();
        if (number == 0) {
            return CustomerStatus.ACTIVE;
        }
        if (number >= plan.before(today.minusDays(NEWCOMER)) && dice < 0.3) {
            return dice < 0.12 ? CustomerStatus.PROSPECT : dice < 0.25 ? CustomerStatus.DEVELOPING : CustomerStatus.PENDING;
        }
        return dice > 0.98 ? CustomerStatus.DELETED : dice > 0.965 ? CustomerStatus.FROZEN : CustomerStatus.ACTIVE;
    }

    /** A customer that has something to say on a day: one that was known by then. */
    int caller(LocalDate day, Chance chance) {
        var known = Math.max(1, plan.before(day));
        for (var tries = 0; tries < TRIES; tries++) {
            var number = chance.between(0, known - 1);
            if (chance.share() * CALLS_MOST < calls[number]) {
                return number;
            }
        }
        return 0;
    }

}
