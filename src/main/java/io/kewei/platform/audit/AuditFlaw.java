package io.kewei.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with the chain.
 *
 * @param number the line at which it shows; of missing lines the first
 * @param at     when that line was written, if it is there
 * @param upTo   of missing lines the last
 */
public record AuditFlaw(Kind kind, long number, @Nullable Instant at, long upTo) {

    /** What may be wrong. */
    public enum Kind {

        /** The line is not as it was sealed. */
        CONTENT,
        /** The line does not follow on the one before it: one of the two was put there or exchanged. */
        LINK,
        /** Lines are not there. */
        MISSING,
        /** The oldest lines are gone, and no line of the trail says that they were removed. */
        BEGINNING,
        /** The chain does not end where it ended when it was sealed last. */
        END,
        /** The line is not the one that was written down elsewhere. */
        KEPT,
        /** The line was sealed without the key, at a time when there was one. */
        WITHOUT_KEY,
        /** The line was sealed with a key that the portal does not have. */
        UNKNOWN_KEY
    }
}
