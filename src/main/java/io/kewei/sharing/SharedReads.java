package io.kewei.sharing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes down that somebody opened a record of another branch by way of a share. */
@Component
public class SharedReads {

    private final AuditLog log;

    SharedReads(AuditLog log) {
        this.log = log;
    }

    /**
     * Call it where all of a record is handed out; it does nothing for a record that is seen without a share.
     *
     * @param number as people name the record
     */
    public void opened(Scoped record, String number) {
        if (Scopes.of(record.area()).coversByShare(record)) {
            log.noteNow(AuditNote.of(AuditKind.READ_ELSEWHERE, "opened")
                    .on(record.area().name().toLowerCase(Locale.ROOT), record.key(), number).in(record.branch()));
        }
    }
}
