package io.kewei.sharing;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Takes down that somebody opened a record of another branch by way of a share. Screens read a record several times
 * while somebody looks at it; that is one look, and one line.
 */
@Component
public class SharedReads {

    /** What is opened again in the same session within this time is still the same look. */
    static final Duration LOOK = Duration.ofMinutes(10);

    private final AuditLog log;
    private final CurrentUser user;
    private final Clock clock;
    private final Map<Look, Instant> noted = new ConcurrentHashMap<>();

    SharedReads(AuditLog log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Call it where all of a record is handed out, in a transaction that may write: the line takes no connection of its
     * own, and if it cannot be stored nothing is handed out. It does nothing for a record that is seen without a share.
     *
     * @param number as people name the record
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(Scoped record, String number) {
        if (!Scopes.of(record.area()).coversByShare(record)) {
            return;
        }
        var look = new Look(user.get().staff(), session(), record.area(), record.key());
        var now = clock.instant();
        noted.values().removeIf(at -> !at.plus(LOOK).isAfter(now));
        if (noted.containsKey(look)) {
            return;
        }
        log.note(AuditNote.of(AuditKind.READ_ELSEWHERE, "opened")
                .on(record.area().name().toLowerCase(Locale.ROOT), record.key(), number).in(record.branch()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                noted.put(look, now);
            }
        });
    }

    private static String session() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? "" : request.getSessionId();
    }

    /** Who looks at what, in which session. */
    private record Look(StaffId person, String session, Area area, UUID record) {
    }
}
