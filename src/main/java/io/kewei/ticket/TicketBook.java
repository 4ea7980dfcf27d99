package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Fetches tickets to work on, and puts them back with a line in the timeline and word to whoever counts them. */
@Component
class TicketBook {

    private final TicketRepository tickets;
    private final TicketEntryRepository entries;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    TicketBook(TicketRepository tickets, TicketEntryRepository entries, ApplicationEventPublisher events,
            CurrentUser user, Clock clock) {
        this.tickets = tickets;
        this.entries = entries;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @throws Missing if there is no such ticket, or none that the user may see
     * @throws Refusal {@code platform.refusal.read-only} if the user may only see it
     */
    Ticket load(TicketId id) {
        var ticket = tickets.findById(id).orElseThrow(Missing::new);
        Scopes.requireWork(ticket);
        return ticket;
    }

    /** As {@link #load(TicketId)}, but turns away whoever looked at an older state. */
    Ticket load(TicketId id, long seen) {
        var ticket = load(id);
        ticket.requireVersion(seen);
        return ticket;
    }

    CustomerOfTicket customerOf(TicketDetails details) {
        return tickets.customer(details.customer()).orElseThrow(Missing::new);
    }

    /** A customer's name; empty if the user may not see it. */
    String nameOf(CustomerId customer) {
        return tickets.customer(customer).map(CustomerOfTicket::name).orElse("");
    }

    /**
     * Adds a line to the timeline; does not touch the ticket. Where the ticket changes too, it is saved first: a line
     * holds on to its ticket's row as a foreign key does, and of two who both held it neither could change it.
     */
    void write(Ticket ticket, EntryKind kind, @Nullable TicketState from, @Nullable TicketState to, String text) {
        var reason = ticket.holdReason();
        var by = user.find().map(PortalUser::name).orElse("");
        entries.save(new TicketEntry(ticket, new TicketEntryRow(now(), kind, by, from, to, reason, text.strip())));
    }

    /** Stores the ticket and tells whoever counts. */
    void save(Ticket ticket) {
        tickets.saveAndFlush(ticket); // flushed, so that the facts carry the version that is stored
        events.publishEvent(new TicketsChanged(List.of(ticket.facts())));
    }
}
