package io.kewei.analytics;

import org.jspecify.annotations.Nullable;

/**
 * What the figures need of one ticket.
 *
 * @param day           of the month in which it was opened
 * @param resolution    from opening to solution in milliseconds; null while unsolved
 * @param due           microseconds since 1970; 0 unless its verdict is {@link Verdict#WAITING}
 * @param reassignments at most {@link TicketTally#REASSIGNED_MOST}
 */
record TicketLine(int day, Handler handler, String priority, String category, @Nullable Long resolution,
                  Verdict verdict, long due, int reassignments) {
}
