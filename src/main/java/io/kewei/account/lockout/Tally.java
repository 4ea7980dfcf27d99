package io.kewei.account.lockout;

import java.time.Instant;

/**
 * How often it went wrong, when last, and until when nothing more is tried.
 *
 * @param until {@link Instant#EPOCH} while nothing is locked
 */
record Tally(int failures, Instant last, Instant until) {

    static final Tally NONE = new Tally(0, Instant.EPOCH, Instant.EPOCH);
}
