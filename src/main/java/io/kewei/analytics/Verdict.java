package io.kewei.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a ticket was solved in time. */
enum Verdict {

    MET, MISSED,
    /** Still time to solve it, or given up without a solution: not counted. */
    OPEN;

    /**
     * What the source of an imported ticket said stands; else what was solved by its due time is met, and what is open
     * past it is missed.
     *
     * @param clock now; of a ticket on hold, when it was laid still
     */
    static Verdict of(@Nullable Boolean inTime, Instant due, @Nullable Instant resolved, @Nullable Instant closed,
            Instant clock) {
        if (inTime != null) {
            return inTime ? MET : MISSED;
        }
        if (resolved != null) {
            return resolved.isAfter(due) ? MISSED : MET;
        }
        return closed == null && due.isBefore(clock) ? MISSED : OPEN;
    }
}
