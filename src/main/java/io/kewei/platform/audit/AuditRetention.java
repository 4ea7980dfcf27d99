package io.kewei.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes lines that have been kept long enough, always from the beginning of the chain. The removal is itself a line,
 * which names the last one that went: from there the rest can be verified as before.
 */
@Component
class AuditRetention {

    /** What the trail calls itself where a line tells of it. */
    static final String SUBJECT = "audit";
    static final String REMOVED = "removed";
    /** How many lines go in one transaction. */
    static final int BATCH = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    private final AuditChain chain;
    private final AuditSealer sealer;
    private final Seals seals;
    private final AuditLog log;
    private final AuditSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    AuditRetention(AuditChain chain, AuditSealer sealer, Seals seals, AuditLog log, AuditSettings settings, Clock clock,
            ZoneId zone) {
        this.chain = chain;
        this.sealer = sealer;
        this.seals = seals;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Removes some of what is older than the trail is kept for. Lines that are not in order are not removed: they are
     * evidence.
     *
     * @return how many were removed; {@link #BATCH} if there may be more
     */
    @Transactional
    public int removeOld() {
        var begin = chain.hold().removed();
        var upTo = begin;
        var until = clock.instant().atZone(zone).minus(settings.retention()).toInstant();
        var oldest = Instant.MAX;
        for (var line : chain.after(begin.number(), BATCH)) {
            if (!line.line().at().isBefore(until)) {
                break;
            }
            var flaw = seals.flaw(line, upTo);
            if (flaw != null) {
                LOG.error("Line {} of the audit trail is not in order ({}); nothing from there on is removed",
                        line.number(), flaw);
                break;
            }
            oldest = line.line().at().isBefore(oldest) ? line.line().at() : oldest;
            upTo = line.head();
        }
        if (!upTo.equals(begin)) {
            remove(begin.number() + 1, oldest, upTo);
        }
        return Math.toIntExact(upTo.number() - begin.number());
    }

    private void remove(long first, Instant oldest, AuditHead upTo) {
        log.noteAndFlush(AuditNote.of(AuditKind.ADMINISTERED, REMOVED).on(SUBJECT, null, "").by(Actor.PORTAL)
                .values(first + "–" + upTo.number() + ", " + oldest.truncatedTo(ChronoUnit.SECONDS), upTo.toString()));
        chain.remove(upTo);
        while (sealer.seal() == AuditSealer.BATCH) {
            LOG.debug("Sealed a whole batch");
        }
    }
}
