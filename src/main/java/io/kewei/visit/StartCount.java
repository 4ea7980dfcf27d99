package io.kewei.visit;

import java.time.Instant;

/** How many visits begin at a moment. */
record StartCount(Instant start, long count) {
}
