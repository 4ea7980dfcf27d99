package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import java.time.Instant;

/** What figures are counted from: one customer as it stands at a version. */
public record CustomerFacts(CustomerId customer, long version, BranchId branch, CustomerGrade grade,
                            CustomerStatus status, Instant registeredAt) {
}
