package io.kewei.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit as another calendar kept it.
 *
 * @param outcome what it brought; null if it was not held (yet)
 * @param doneAt  when that was reported; null exactly when {@code outcome} is
 */
public record PastVisit(VisitDetails plan, @Nullable VisitOutcome outcome, @Nullable Instant doneAt) {
}
