package io.kewei.visit;

import io.kewei.platform.history.Noted;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit as the history of changes keeps it, its fields in the order in which changes are listed. */
record VisitNotes(VisitState state, VisitKind kind, String purpose, String contact, String assignee, Instant start,
                  Instant end, String findings, String nextStep, @Nullable LocalDate nextContact, String cancelledFor)
        implements Noted {
}
