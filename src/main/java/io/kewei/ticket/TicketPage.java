package io.kewei.ticket;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a ticket's own page shows but its timeline.
 *
 * @param row            as in the list
 * @param expectedAt     when the customer would like it solved; null if nothing was said
 * @param groupName      responsible group of an imported ticket; or empty
 * @param source         the system that it came from; or empty
 * @param externalNumber its number there; or empty
 * @param holdReason     why work rests; null while it does not
 */
public record TicketPage(TicketRow row, Channel channel, Urgency urgency, String description, String contact,
                         String phone, @Nullable Instant expectedAt, String branchName, String groupName,
                         String source, String externalNumber, @Nullable HoldReason holdReason, int reassignments, int reopens) implements Scoped {

    /** What the form edits. */
    public TicketDetails details() {
        return new TicketDetails(row.customer(), channel, row.type(), row.category(), urgency, row.subject(),
                description, contact, phone, expectedAt);
    }

    @Override
    public Area area() {
        return row.area();
    }

    @Override
    public UUID key() {
        return row.key();
    }

    @Override
    public BranchId branch() {
        return row.branch();
    }

    @Override
    public @Nullable StaffId responsible() {
        return row.responsible();
    }
}
