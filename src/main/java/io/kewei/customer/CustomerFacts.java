package io.kewei.customer;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What figures are counted from: one customer as it stands at a version. */
public record CustomerFacts(CustomerId customer, long version, BranchId branch, CustomerGrade grade,
                            CustomerStatus status, @Nullable StaffId owner, Instant registeredAt) implements Scoped {
    @Override
    public Area area() {
        return Area.CUSTOMER;
    }

    @Override
    public UUID key() {
        return customer.value();
    }

    @Override
    public @Nullable StaffId responsible() {
        return owner;
    }
}
