package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of one ticket.
 *
 * @param version     rises with every change, so that an older state never replaces a newer one
 * @param handlerName the handler's name, also where an imported ticket names somebody who is not on our staff; or empty
 * @param heldAt      since when it is on hold; null unless it is
 * @param closedAt    when it was closed or cancelled
 * @param inTime      for imported tickets the source's verdict, for ours whether it was solved before it was due; null
 *                    while it is not solved
 */
public record TicketFacts(TicketId ticket, long version, String number, BranchId branch, CustomerId customer,
                          @Nullable StaffId handler, String handlerName, Priority priority, String category,
                          TicketState state, Instant openedAt, Instant dueAt, @Nullable Instant heldAt,
                          @Nullable Instant resolvedAt, @Nullable Instant closedAt, int reassignments,
                          @Nullable Boolean inTime) implements ScopedTicket {

    @Override
    public UUID key() {
        return ticket.value();
    }
}
