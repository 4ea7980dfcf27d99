package io.kewei.ticket;

import io.kewei.organization.OpenWork;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.security.StaffId;
import org.springframework.stereotype.Component;

/** The open tickets of somebody who leaves; where they stand does not change when a colleague takes them over. */
@Component
class TicketsLeftBehind implements OpenWork {

    private final TicketRepository tickets;
    private final TicketBook book;
    private final TicketHistory history;
    private final OrganizationQueries organization;
    private final Handlers handlers;

    TicketsLeftBehind(TicketRepository tickets, TicketBook book, TicketHistory history,
            OrganizationQueries organization, Handlers handlers) {
        this.tickets = tickets;
        this.book = book;
        this.history = history;
        this.organization = organization;
        this.handlers = handlers;
    }

    @Override
    public String titleKey() {
        return "ticket.openWork";
    }

    @Override
    public long count(StaffId person) {
        return tickets.countByHandlerAndStateIn(person, TicketState.OPEN);
    }

    /** @throws Refusal {@code ticket.refusal.handler} for a colleague who would not see one of them */
    @Override
    public void handOver(StaffId from, StaffId to) {
        var successor = organization.findStaff(to).orElseThrow(Missing::new);
        for (var ticket : tickets.findByHandlerAndStateIn(from, TicketState.OPEN)) {
            handlers.require(successor, ticket);
            var before = new TicketHistory.Standing(ticket);
            ticket.handOver(to, successor.name());
            book.save(ticket);
            book.write(ticket, EntryKind.ASSIGNED, ticket.state(), ticket.state(), successor.name());
            history.moved(ticket, before);
        }
    }
}
