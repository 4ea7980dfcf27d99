package io.kewei.ticket;

import java.time.Instant;
import java.util.List;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that another system kept, in the state in which that system left it.
 *
 * @param source         which system; with the external number it tells whether the ticket is here already
 * @param handler        null where the source names somebody who is not on our staff
 * @param handlerName    as the source writes it; empty if nobody
 * @param groupName      the group that was responsible, as the source writes it; or empty
 * @param dueAt          null if the source kept none; then our own target for the priority counts
 * @param closedAt       when it was closed or cancelled
 * @param inTime         the source's verdict on its service level; null if it gave none
 * @param entries        what happened to it, oldest first
 */
public record ImportedTicket(String source, String externalNumber, BranchId branch, TicketDetails details,
                             Priority priority, TicketState state, @Nullable StaffId handler, String handlerName,
                             String groupName, Instant openedAt, @Nullable Instant dueAt, @Nullable Instant resolvedAt,
                             @Nullable Instant closedAt, int reassignments, int reopens, @Nullable Boolean inTime,
                             List<ImportedEntry> entries) {

    public ImportedTicket {
        entries = List.copyOf(entries);
    }
}
