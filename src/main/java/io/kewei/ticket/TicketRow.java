package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ticket in a list or on the board.
 *
 * @param branch      the place that it belongs to
 * @param handler     who works on it; null while nobody does, or somebody whom only another system knows
 * @param handlerName who works on it; empty while nobody does
 * @param heldAt      since when work rests; null while it does not
 * @param inTime      whether it was solved before it was due; null while it is not solved
 */
public record TicketRow(TicketId id, long version, String number, String subject, CustomerId customer,
                        String customerName, TicketType type, String category, Priority priority, TicketState state,
                        BranchId branch, @Nullable StaffId handler, String handlerName, Instant openedAt,
                        Instant dueAt, @Nullable Instant heldAt, @Nullable Instant resolvedAt,
                        @Nullable Instant closedAt, @Nullable Boolean inTime)
        implements ScopedTicket {

    /** How the due time stands at a moment. */
    public DueState due(Instant now) {
        return DueState.of(state, openedAt, dueAt, heldAt, inTime, now);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
