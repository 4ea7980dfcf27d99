package io.kewei.platform.masking;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks behind a mask, one value at a time. Who looked at what is noted before it shows; the value itself never is. The
 * line, that of a refusal too, goes with the transaction that reads: if it cannot be stored, nothing shows.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RevealService {

    static final String REFUSED = "reveal.refused";
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Secrets secrets;
    private final Masking masking;
    private final AuditLog audit;
    private final MaskingSettings settings;
    private final Clock clock;

    RevealService(Secrets secrets, Masking masking, AuditLog audit, MaskingSettings settings, Clock clock) {
        this.secrets = secrets;
        this.masking = masking;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether one has to say why. */
    public boolean asksForReason() {
        return settings.reason();
    }

    /**
     * The value behind a mask.
     *
     * @param subject kind of the record, {@link SecretSource#subject}
     * @param field   where the value stands in it
     * @param reason  why; may be empty unless {@link #asksForReason}
     * @throws Missing if there is no such record or value, or none that this user may see
     * @throws Refusal {@code masking.refusal.reveal} if the user's roles or the record's share do not allow it,
     *                 {@code masking.refusal.reason}, {@code masking.refusal.often}
     */
    @Transactional(noRollbackFor = Refusal.class)
    public String reveal(String subject, UUID id, String field, String reason) {
        var secret = secrets.get(subject, id, field);
        var veil = masking.veil(secret.owner());
        if (veil.isOpen(secret.kind().sensitive())) {
            return secret.value();
        }
        var note = AuditNote.of(AuditKind.REVEALED, action(secret)).on(subject, id, secret.record())
                .in(secret.owner().branch()).saying(reason.strip());
        if (!veil.mayReveal(secret.kind())) {
            throw refused(note, new Refusal("masking.refusal.reveal", secret.kind().sensitive()));
        }
        if (settings.reason() && reason.isBlank()) {
            throw new Refusal("masking.refusal.reason");
        }
        if (audit.count(AuditKind.REVEALED, REFUSED, clock.instant().minus(WINDOW)) >= settings.reveals()) {
            throw refused(note, new Refusal("masking.refusal.often", settings.reveals()));
        }
        audit.note(note);
        return secret.value();
    }

    private Refusal refused(AuditNote note, Refusal refusal) {
        audit.note(AuditNote.of(AuditKind.REVEALED, REFUSED).on(note.subject(), note.subjectId(), note.label())
                .in(note.branch()).saying(note.action()));
        return refusal;
    }

    /** The field as its label's key names it, without the module in front. */
    private static String action(Secret secret) {
        return secret.fieldKey().substring(secret.fieldKey().indexOf('.') + 1);
    }
}
