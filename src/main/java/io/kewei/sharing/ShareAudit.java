package io.kewei.sharing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes down who shared what with whom. */
@Component
class ShareAudit {

    private final AuditLog log;

    ShareAudit(AuditLog log) {
        this.log = log;
    }

    void shared(Share share) {
        log.note(note(share, "shared").values("", share.guestName() + " · " + share.mode() + " · " + share.endsAt()
                + " · " + share.reason()));
    }

    void ended(Share share) {
        log.note(note(share, "unshared").values(share.guestName(), ""));
    }

    private static AuditNote note(Share share, String action) {
        return AuditNote.of(AuditKind.SHARED, action)
                .on(share.area().name().toLowerCase(Locale.ROOT), share.recordId(), share.number())
                .in(share.branch());
    }
}
