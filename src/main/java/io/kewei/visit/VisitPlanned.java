package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;

/** Somebody is to see a customer from {@code start} to {@code end}. */
public record VisitPlanned(VisitId visit, CustomerId customer, StaffId assignee, Instant start, Instant end) {
}
