package io.kewei.platform.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Verifies the trail and says what was found, in the trail itself and in the log. The log so holds the chain's head,
 * day by day, outside of the database.
 */
@Component
class AuditCheck {

    static final String VERIFIED = "verified";
    static final String FLAWED = "flawed";

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditVerifier verifier;
    private final AuditLog log;

    AuditCheck(AuditVerifier verifier, AuditLog log) {
        this.verifier = verifier;
        this.log = log;
    }

    AuditReport check(@Nullable AuditHead kept) {
        var report = verifier.verify(kept);
        var flaw = report.flaw();
        if (flaw == null) {
            LOG.info("The audit trail is in order up to {}; {} lines wait too long for their seal", report.head(),
                    report.late());
        } else {
            LOG.error("The audit trail is not in order: {} at line {}; it is up to {}", flaw.kind(), flaw.number(),
                    report.head());
        }
        log.noteNow(AuditNote.of(AuditKind.ADMINISTERED, flaw == null ? VERIFIED : FLAWED)
                .on(AuditRetention.SUBJECT, null, "")
                .values(flaw == null ? "" : flaw.kind() + " " + flaw.number(), report.head().toString()));
        return report;
    }
}
