package io.kewei.organization;

import java.time.Instant;

/** Where somebody worked until when, and who moved the person away from there. */
public record PastPlaceRow(String place, Instant until, String by) {
}
