package io.kewei.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one visit, for its page.
 *
 * @param row         what lists show of it
 * @param plan        what its planning form holds
 * @param branch      name of the place it belongs to
 * @param findings    empty until it is done
 * @param cancelledFor why it was cancelled; empty otherwise
 */
public record VisitSheet(VisitRow row, VisitDetails plan, String branch, String findings, String nextStep,
                         @Nullable LocalDate nextContactOn, @Nullable Instant doneAt, String cancelledFor) {
}
