package io.kewei.platform.audit;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the chain from its beginning to its end, a page at a time, and stops at the first thing that is wrong. */
@Component
class AuditVerifier {

    private static final int PAGE = 5_000;
    /** After this a line should have been sealed; house rule, not a limit of the chain. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final AuditChain chain;
    private final Seals seals;
    private final Clock clock;

    AuditVerifier(AuditChain chain, Seals seals, Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Verifies the chain as it is at this moment, whatever happens to it meanwhile.
     *
     * @param kept a place that was written down earlier and has to be there; null for none
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport verify(@Nullable AuditHead kept) {
        var ends = chain.ends();
        var late = chain.late(clock.instant().minus(LATE));
        var walk = new Walk(ends.removed(), kept);
        if (ends.removed().number() > 0 && !chain.saysRemoved(ends.removed())) {
            walk.flaw = new AuditFlaw(AuditFlaw.Kind.BEGINNING, 1, null, ends.removed().number());
        } else {
            walk.follow();
            walk.end(ends.sealed());
        }
        return new AuditReport(ends.removed(), walk.head, walk.flaw, late.count(), late.since());
    }

    /** One walk along the chain. */
    private final class Walk {

        private final @Nullable AuditHead kept;
        private AuditHead head;
        private @Nullable AuditFlaw flaw;

        Walk(AuditHead begin, @Nullable AuditHead kept) {
            this.head = begin;
            this.kept = kept;
            compare(null);
        }

        void follow() {
            for (var page = chain.after(head.number(), PAGE); flaw == null && !page.isEmpty();
                    page = chain.after(head.number(), PAGE)) {
                for (var line : page) {
                    step(line);
                    if (flaw != null) {
                        return;
                    }
                }
            }
        }

        private void step(SealedLine next) {
            var kind = seals.flaw(next, head);
            if (kind == AuditFlaw.Kind.MISSING) {
                flaw = new AuditFlaw(kind, head.number() + 1, null, next.number() - 1);
            } else if (kind != null) {
                flaw = new AuditFlaw(kind, next.number(), next.line().at(), next.number());
            } else {
                head = next.head();
                compare(next);
            }
        }

        private void compare(@Nullable SealedLine line) {
            if (kept != null && kept.number() == head.number() && !kept.equals(head)) {
                flaw = new AuditFlaw(AuditFlaw.Kind.KEPT, head.number(), line == null ? null : line.line().at(),
                        head.number());
            }
        }

        /** The end is where the last sealing left it, and not before what was written down. */
        void end(AuditHead sealed) {
            var wanted = kept == null ? sealed.number() : Math.max(kept.number(), sealed.number());
            if (flaw == null && (!head.equals(sealed) || wanted > head.number())) {
                flaw = new AuditFlaw(AuditFlaw.Kind.END, Math.min(head.number(), wanted) + 1, null,
                        Math.max(head.number(), wanted));
            }
        }
    }
}
