package io.kewei.platform.history;

import io.kewei.platform.audit.AuditHistory;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Secrets;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
     * @param before  the details before; null when the record is new, which notes nothing but that it was registered
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <D extends Record> void note(String subject, UUID id, String label, BranchId branch, @Nullable D before,
            D after) {
        var changes = new ArrayList<AuditNote>();
        if (before == null) {
            changes.add(line(subject, id, label, branch, "registered"));
        } else {
            for (var component : after.getClass().getRecordComponents()) {
                var old = text(component, before);
                var now = text(component, after);
                if (!old.equals(now)) {
                    changes.add(line(subject, id, label, branch, component.getName()).values(old, now));
                }
            }
        }
        log.note(changes);
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

    private static AuditNote line(String subject, UUID id, String label, BranchId branch, String field) {
        return AuditNote.of(AuditKind.CHANGED, field).on(subject, id, label).in(branch);
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
