package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;

/** A visit took place and its findings are written down. */
public record VisitCompleted(VisitId visit, CustomerId customer, StaffId assignee, VisitKind kind, Instant at) {
}
