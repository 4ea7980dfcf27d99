package io.kewei.platform.audit;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts committed lines into the chain: numbers them without a gap, in the order in which it comes upon them, and gives
 * each the hash of itself and of the one before. One process does so at a time; nobody who writes a line waits for it.
 */
@Component
class AuditSealer {

    /** How many lines are sealed in one transaction. */
    static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);

    private final AuditChain chain;
    private final Seals seals;
    private final AuditLog log;
    /** The farthest that this process has seen the chain reach. */
    private final AtomicReference<AuditHead> reached = new AtomicReference<>(AuditHead.NOTHING);

    AuditSealer(AuditChain chain, Seals seals, AuditLog log) {
        this.chain = chain;
        this.seals = seals;
        this.log = log;
    }

    /**
     * Seals lines that wait.
     *
     * @return how many; {@link #BATCH} if there may be more, 0 also while another process is at it
     */
    @Transactional
    public int seal() {
        var ends = chain.tryHold();
        return ends.isEmpty() ? 0 : sealBehind(ends.get().sealed());
    }

    /** As {@link #seal}, for whoever holds the chain already. */
    private int sealBehind(AuditHead end) {
        suspectCut(end);
        var waiting = chain.waiting(BATCH);
        var head = end;
        var sealed = new ArrayList<SealedLine>(waiting.size());
        for (var line : waiting) {
            var next = seals.seal(line, head);
            sealed.add(next);
            head = next.head();
        }
        if (!sealed.isEmpty()) {
            chain.add(sealed);
        }
        remember(head);
        return sealed.size();
    }

    /**
     * The chain only grows. If it ends before a place that this process has seen, somebody cut it; that is said in the
     * log and in the trail itself, for the chain that is left may look whole.
     */
    private void suspectCut(AuditHead end) {
        var seen = reached.get();
        if (end.number() < seen.number() || end.number() == seen.number() && !end.equals(seen)) {
            LOG.error("The audit trail reached {} and now ends at {}: somebody cut or exchanged it", seen, end);
            log.note(AuditNote.of(AuditKind.ADMINISTERED, "cut").on(AuditRetention.SUBJECT, null, "")
                    .values(seen.toString(), end.toString()).by(Actor.PORTAL));
            reached.set(end);
        }
    }

    private void remember(AuditHead head) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reached(head);
            }
        });
    }

    void reached(AuditHead head) {
        reached.set(head);
    }
}
