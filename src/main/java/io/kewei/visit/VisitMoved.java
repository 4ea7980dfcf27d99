package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;

/** A visit that was to begin at {@code before} begins at {@code start} now, perhaps with somebody else. */
public record VisitMoved(VisitId visit, CustomerId customer, StaffId assignee, Instant before, Instant start,
                         Instant end) {
}
