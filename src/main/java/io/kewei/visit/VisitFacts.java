package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures are made of: one visit as it stands now.
 *
 * @param version   rises with every change
 * @param plannedAt when it is planned to begin
 * @param doneAt    when it was reported as done; null while it is not
 */
public record VisitFacts(VisitId visit, long version, BranchId branch, CustomerId customer, StaffId assignee,
                         VisitKind kind, VisitState state, Instant plannedAt, @Nullable Instant doneAt) implements ScopedVisit {

    @Override
    public UUID key() {
        return visit.value();
    }
}
