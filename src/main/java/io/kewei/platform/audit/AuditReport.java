package io.kewei.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What verifying the chain found.
 *
 * @param begins  what the chain goes on from; {@link AuditHead#NOTHING} while nothing was removed
 * @param head    the last line that is in order
 * @param flaw    what is wrong; null if nothing is
 * @param late    lines that have waited for their seal longer than a minute
 * @param lateFor when the first of those was written
 */
public record AuditReport(AuditHead begins, AuditHead head, @Nullable AuditFlaw flaw, long late,
                          @Nullable Instant lateFor) {

    /** How many lines are in order. */
    public long checked() {
        return head.number() - begins.number();
    }

    /** Whether the chain is whole and all that is older than a minute is in it. */
    public boolean isSound() {
        return flaw == null && late == 0;
    }
}
