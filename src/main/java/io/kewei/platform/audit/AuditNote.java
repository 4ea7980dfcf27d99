package io.kewei.platform.audit;

import io.kewei.platform.scope.BranchId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for the audit trail, as it is handed in: what was done to what. Who, when and from where is added when it is
 * written. Begin with {@link #of} and add what applies:
 * {@snippet :
 * audit.note(AuditNote.of(AuditKind.SHARED, "shared").on("customer", id.value(), number).in(branch).values("", with));
 * }
 *
 * @param action    what was done, in one word; of a change the field. Shown by the text {@code <subject>.<action>} or
 *                  {@code audit.action.<action>}, or as it is
 * @param subject   kind of the record, a module's word such as {@code customer}; empty where there is no record
 * @param label     what people call the record: its number, and its name if it has one
 * @param branch    whose trail it belongs to; null for what concerns the whole portal
 * @param oldValue  what was before, as people read it: names instead of ids, {@link Marked} where languages differ;
 *                  empty where there was nothing
 * @param newValue  what is now, or more about what was done
 * @param by        who did it; null for whoever is logged in
 */
public record AuditNote(AuditKind kind, String action, String subject, @Nullable UUID subjectId, String label,
                        @Nullable BranchId branch, String oldValue, String newValue, @Nullable Actor by) {

    public static AuditNote of(AuditKind kind, String action) {
        return new AuditNote(kind, action, "", null, "", null, "", "", null);
    }

    /** To which record it was done. */
    public AuditNote on(String what, @Nullable UUID id, String called) {
        return new AuditNote(kind, action, what, id, called, branch, oldValue, newValue, by);
    }

    /** Where the record belongs. */
    public AuditNote in(@Nullable BranchId place) {
        return new AuditNote(kind, action, subject, subjectId, label, place, oldValue, newValue, by);
    }

    /** What was before and what is now. Never a secret: no password, no key, no code. */
    public AuditNote values(String before, String now) {
        return new AuditNote(kind, action, subject, subjectId, label, branch, before, now, by);
    }

    /** More about what was done, in place of a new value. */
    public AuditNote saying(String more) {
        return values("", more);
    }

    /** Who did it, where that is not whoever is logged in. */
    public AuditNote by(Actor actor) {
        return new AuditNote(kind, action, subject, subjectId, label, branch, oldValue, newValue, actor);
    }
}
