package io.kewei.platform.importing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import org.springframework.stereotype.Component;

/** Takes down which files came in, and what became of each. */
@Component
class ImportAudit {

    static final String SUBJECT = "import";

    private final AuditLog log;

    ImportAudit(AuditLog log) {
        this.log = log;
    }

    /** @param action {@code began}, {@code resumed}, {@code stopped}, {@code failed} or {@code done} */
    void note(String action, ImportRun run) {
        log.note(AuditNote.of(AuditKind.IMPORTED, action).on(SUBJECT, run.id().value(), run.fileName()).in(run.branch())
                .values(run.kind() + " · SHA-256 " + run.sha256(), run.tally().toString()));
    }
}
