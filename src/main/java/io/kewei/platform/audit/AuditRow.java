package io.kewei.platform.audit;

import io.kewei.platform.scope.BranchId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail; {@link AuditNote} says what the parts mean.
 *
 * @param address  from which address it was done; empty for what nobody asked for from afar
 * @param number   place in the chain; null while the line waits for its seal, as are both hashes
 * @param previous hash of the line before, in hexadecimal digits
 */
public record AuditRow(UUID id, Instant at, AuditKind kind, String action, Actor by, String address, String subject,
                       @Nullable UUID subjectId, String label, @Nullable BranchId branch, String oldValue,
                       String newValue, @Nullable Long number, @Nullable String previous, @Nullable String hash) {

    AuditRow withLabel(String called) {
        return new AuditRow(id, at, kind, action, by, address, subject, subjectId, called, branch, oldValue, newValue,
                number, previous, hash);
    }

    AuditRow withValues(String before, String now) {
        return new AuditRow(id, at, kind, action, by, address, subject, subjectId, label, branch, before, now, number,
                previous, hash);
    }

    /** Two rows are the same line, also once it has been sealed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
