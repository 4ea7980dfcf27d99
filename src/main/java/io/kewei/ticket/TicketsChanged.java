package io.kewei.ticket;

import java.util.List;

/** Tickets were reported, changed or imported. Published inside the transaction that does it; one event a chunk. */
public record TicketsChanged(List<TicketFacts> tickets) {

    public TicketsChanged {
        tickets = List.copyOf(tickets);
    }
}
