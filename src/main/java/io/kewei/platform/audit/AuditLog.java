package io.kewei.platform.audit;

import io.kewei.platform.RemoteAddress;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes down what is done in the portal. Lines are only ever added; within a second or so after commit each is sealed
 * into the chain of hashes. A call that returns has written the line, or will have with the caller's commit.
 */
@Component
public class AuditLog {

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    AuditLog(EntityManager entities, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes what the caller's transaction does: both stand or fall together.
     *
     * @throws IllegalStateException in a transaction that only reads, which would lose the line: use {@link #noteNow}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(AuditNote note) {
        note(List.of(note));
    }

    /** As {@link #note(AuditNote)}, several lines at one moment, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Collection<AuditNote> notes) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A transaction that only reads does not write " + notes);
        }
        write(notes);
    }

    /**
     * Notes something that stands whatever becomes of the caller's transaction: a refused login, a look at something, a
     * file that leaves. The line is stored when this returns; if it cannot be, this throws, and what was to be noted
     * should not happen.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteNow(AuditNote note) {
        write(List.of(note));
    }

    /** As {@link #note(AuditNote)}; the line is in the database, though not committed, when this returns. */
    @Transactional(propagation = Propagation.MANDATORY)
    void noteAndFlush(AuditNote note) {
        note(List.of(note));
        entities.flush();
    }

    /** How often the user has done such a thing since then, refusals of it ({@code action}) not counted. */
    @Transactional(readOnly = true)
    public long count(AuditKind kind, String refused, Instant since) {
        var own = user.get().staff();
        return Scopes.everything(() -> entities.createQuery("""
                select count(e) from AuditEntry e
                where e.actor = :own and e.kind = :kind and e.action <> :refused and e.at >= :since
                """, Long.class).setParameter("own", own).setParameter("kind", kind).setParameter("refused", refused)
                .setParameter("since", since).getSingleResult());
    }

    private void write(Collection<AuditNote> notes) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var address = address();
        var loggedIn = user.find().map(Actor::of).orElse(Actor.PORTAL);
        for (var note : notes) {
            var by = note.by();
            entities.persist(new AuditEntry(at, by == null ? loggedIn : by, address, note));
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? RemoteAddress.of(servlet.getRequest()) : "";
    }
}
