package io.kewei.ticket;

import java.util.UUID;

import io.kewei.platform.Ids;
import jakarta.persistence.Embeddable;

/** Names a ticket. */
@Embeddable
public record TicketId(UUID value) {

    public static TicketId next() {
        return new TicketId(Ids.next());
    }
}
