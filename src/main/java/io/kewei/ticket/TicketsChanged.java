package io.kewei.ticket;

import io.kewei.platform.live.Announcement;
import java.util.List;

/** Tickets were reported, changed or imported. Published inside the transaction that does it; one event a chunk. */
public record TicketsChanged(List<TicketFacts> tickets) implements Announcement {

    public TicketsChanged {
        tickets = List.copyOf(tickets);
    }
}
