package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What figures are counted from: one customer as it stands at a version. */
public record CustomerFacts(CustomerId customer, long version, BranchId branch, CustomerGrade grade,
                            CustomerStatus status, @Nullable StaffId owner, Instant registeredAt)
        implements ScopedCustomer {

    @Override
    public UUID key() {
        return customer.value();
    }
}
