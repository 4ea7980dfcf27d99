package io.kewei.fiction;

import io.kewei.ticket.Priority;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;

/** Within what time a request has to be solved, and when it is. */
public final class Pace {

    private static final Map<Priority, Duration> TARGETS = Map.of(Priority.P1, Duration.ofHours(4),
            Priority.P2, Duration.ofHours(24), Priority.P3, Duration.ofHours(72), Priority.P4, Duration.ofHours(120));
    /** How much slower a place is in the bad month. */
    private static final double BAD = 1.65;
    private static final double SPREAD = 0.62;
    private static final int EVENING = 20;
    private static final int MORNING = 8;

    private final Rhythm rhythm;

    public Pace(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** As docs/sla.md has it. */
    public static Duration target(Priority priority) {
        return TARGETS.getOrDefault(priority, Duration.ofHours(72));
    }

    /** @param usual how much of the time that is allowed the place usually takes */
    public LocalDateTime solved(Priority priority, LocalDateTime opened, double usual, Chance chance) {
        var share = chance.around(usual * (rhythm.isBad(opened.toLocalDate()) ? BAD : 1), SPREAD);
        var target = target(priority);
        var solved = opened.plusMinutes((long) (target.toMinutes() * share));
        if (priority == Priority.P1) {
            return solved;
        }
        var atWork = rhythm.atWork(solved);
        // who is late already comes when the office opens; who would become late through it works overtime
        return share > 1 || atWork.isBefore(opened.plus(target)) ? atWork : evening(solved);
    }

    /** Overtime ends at night: what would be done then was done the evening before. */
    private static LocalDateTime evening(LocalDateTime moment) {
        var evening = moment.withHour(EVENING);
        return moment.getHour() < MORNING ? evening.minusDays(1) : moment.getHour() > EVENING ? evening : moment;
    }
}
