package io.kewei.visit;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one visit, for its page.
 *
 * @param row         what lists show of it
 * @param plan        what its planning form holds
 * @param branchName  name of the place it belongs to
 * @param findings    empty until it is done
 * @param cancelledFor why it was cancelled; empty otherwise
 */
public record VisitSheet(VisitRow row, VisitDetails plan, BranchId branch, String branchName, String findings,
                         String nextStep, @Nullable LocalDate nextContactOn, @Nullable Instant doneAt,
                         String cancelledFor) implements Scoped {

    @Override
    public Area area() {
        return Area.VISIT;
    }

    @Override
    public UUID key() {
        return row.id().value();
    }

    @Override
    public StaffId responsible() {
        return row.assignee();
    }
}
