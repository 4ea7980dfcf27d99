package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit in a list or on the calendar.
 *
 * @param branch the place that it belongs to
 * @param person name of who goes; null if the user may not know the person's place
 */
public record VisitRow(VisitId id, long version, String number, CustomerId customerId, String customer, VisitKind kind,
                       String purpose, BranchId branch, StaffId assignee, @Nullable String person, Instant start,
                       Instant end, VisitState state) implements ScopedVisit {

    /** Whether it should have taken place by now and was neither reported nor cancelled. */
    public boolean isOverdue(Instant now) {
        return state == VisitState.PLANNED && end.isBefore(now);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
