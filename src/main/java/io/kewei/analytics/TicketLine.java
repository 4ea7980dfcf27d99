package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the figures need of one ticket.
 *
 * @param openedOn   day in the portal's zone
 * @param handler    identifies the handler: the id of a member of staff, or the name that an import brought
 * @param resolution from opening to solution in milliseconds; null while unsolved
 */
record TicketLine(LocalDate openedOn, BranchId branch, String handler, String handlerName, String priority,
                  String category, @Nullable Long resolution, Verdict verdict, int reassignments) {
}
