package io.kewei.visit;

import java.time.Instant;

/** When a visit begins. */
record VisitStart(VisitId id, Instant start) {
}
