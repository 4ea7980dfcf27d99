package io.kewei.platform.importing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.Marked;
import org.springframework.stereotype.Component;

/** Takes down which files came in, and what became of each. */
@Component
class ImportAudit {

    static final String SUBJECT = "import";

    private final AuditLog log;
    private final ImportTargets targets;

    ImportAudit(AuditLog log, ImportTargets targets) {
        this.log = log;
        this.targets = targets;
    }

    /** @param action {@code began}, {@code resumed}, {@code stopped}, {@code failed} or {@code done} */
    void note(String action, ImportRun run) {
        log.note(AuditNote.of(AuditKind.IMPORTED, action).on(SUBJECT, run.id().value(), run.fileName()).in(run.branch())
                .values(targets.titleKey(run.kind()).map(Marked::text).orElse(run.kind()) + " · SHA-256 " + run.sha256(),
                        run.tally().said()));
    }
}
