package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the archive. {@code ownerName} is null where the owner is not for this user to see, or there is none. */
public record CustomerRow(CustomerId id, long version, String number, String name, CustomerGrade grade,
                          CustomerStatus status, CustomerKind kind, Industry industry, String region, BranchId branch,
                          String branchName, @Nullable StaffId owner, @Nullable String ownerName, String phone,
                          String address, Instant registeredAt, Instant changedAt) implements ScopedCustomer {

    @Override
    public UUID key() {
        return id.value();
    }
}
