package io.kewei.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Within what time a ticket of each priority has to be solved, in wall-clock time from its opening (docs/sla.md). Set
 * by {@code kewei.ticket.targets.P1=4h} and so on.
 */
@ConfigurationProperties("kewei.ticket")
record SlaTargets(Map<Priority, Duration> targets) {

    private static final Map<Priority, Duration> DEFAULTS = Map.of(Priority.P1, Duration.ofHours(4),
            Priority.P2, Duration.ofHours(24), Priority.P3, Duration.ofHours(72), Priority.P4, Duration.ofHours(120));

    SlaTargets(Map<Priority, Duration> targets) {
        var all = new EnumMap<Priority, Duration>(DEFAULTS);
        if (targets != null) {
            all.putAll(targets);
        }
        this.targets = Map.copyOf(all);
    }

    /** When a ticket that was opened at a moment has to be solved. */
    Instant dueAt(Priority priority, Instant openedAt) {
        return openedAt.plus(targets.get(priority));
    }

    /** A due time after the priority changed: later or earlier by what the targets differ, so that pauses are kept. */
    Instant moved(Instant dueAt, Priority before, Priority after) {
        return dueAt.plus(targets.get(after)).minus(targets.get(before));
    }
}
