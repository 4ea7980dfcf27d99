package io.kewei.ticket;

import io.kewei.platform.search.UuidBridge;

/** A ticket's id as the index writes it. */
public class TicketIdBridge extends UuidBridge<TicketId> {

    public TicketIdBridge() {
        super(TicketId::value, TicketId::new);
    }
}
