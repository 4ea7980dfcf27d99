package io.kewei.sharing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes down who shared what with whom. */
@Component
class ShareAudit {

    private final AuditLog log;
    private final ZoneId zone;

    ShareAudit(AuditLog log, ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    void shared(Share share) {
        log.note(note(share, share.mode() == ShareMode.WORK ? "sharedToHelp" : "shared").values("",
                share.guestName() + " · " + share.lastDay(zone) + " · " + share.reason()));
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
