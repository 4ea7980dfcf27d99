package io.kewei.absence;

import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One absence, as lists show it; the reason is the person's and those who enter it. */
public record AbsenceRow(AbsenceId id, Long version, StaffId person, String personName, AbsenceKind kind, LocalDate from,
                         LocalDate to, @Nullable String substituteName, String reason) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AbsenceRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
