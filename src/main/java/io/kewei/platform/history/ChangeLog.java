package io.kewei.platform.history;

import io.kewei.platform.audit.AuditHistory;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.AuditNotes;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Secrets;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of changes, field by field, which is a part of the audit trail. Written in the transaction that makes the
 * change, so that neither can be there without the other.
 */
@Component
public class ChangeLog {

    /** How many lines a history shows. */
    private static final Limit SHOWN = Limit.of(500);

    private final AuditLog log;
    private final AuditHistory history;
    private final Masking masking;
    private final Secrets secrets;

    ChangeLog(AuditLog log, AuditHistory history, Masking masking, Secrets secrets) {
        this.log = log;
        this.history = history;
        this.masking = masking;
        this.secrets = secrets;
    }

    /**
     * Notes which fields differ between two states of a record's details.
     *
     * @param subject kind of the record, a module's word such as {@code customer}
     * @param label   what people call the record: its number and name
     * @param before  the details before; null when the record is new, as {@link #registered}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <D extends Record & Noted> void note(String subject, UUID id, String label, BranchId branch,
            @Nullable D before, D after) {
        if (before == null) {
            registered(subject, id, label, branch);
            return;
        }
        var changes = AuditNotes.of(line(subject, id, label, branch));
        for (var component : after.getClass().getRecordComponents()) {
            changes.field(component.getName(), text(component, before), text(component, after));
        }
        log.note(changes.lines());
    }

    /** Notes that there is a new record, and nothing of what it says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registered(String subject, UUID id, String label, BranchId branch) {
        log.note(line(subject, id, label, branch));
    }

    /** What happened to a record that the user sees, newest first, behind the user's veil; at most 500 lines. */
    @Transactional(readOnly = true)
    public List<Change> of(String subject, Scoped record) {
        var veil = masking.veil(record);
        return history.of(subject, record.key(), AuditKind.CHANGED, SHOWN).stream()
                .map(row -> new Change(row.at(), row.by().name(), row.action(),
                        secrets.veiled(subject, row.action(), row.oldValue(), veil),
                        secrets.veiled(subject, row.action(), row.newValue(), veil))).toList();
    }

    private static AuditNote line(String subject, UUID id, String label, BranchId branch) {
        return AuditNote.of(AuditKind.CHANGED, "registered").on(subject, id, label).in(branch);
    }

    private static String text(RecordComponent component, Record details) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(details);
            return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(details.getClass() + "." + component.getName(), impossible);
        }
    }
}
