package io.kewei.ticket;

import io.kewei.organization.OpenWork;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.security.StaffId;
import org.springframework.stereotype.Component;

/** The open tickets of somebody who leaves; where they stand does not change when a colleague takes them over. */
@Component
class TicketsLeftBehind implements OpenWork {

    private final TicketRepository tickets;
    private final TicketBook book;
    private final TicketHistory history;
    private final OrganizationQueries organization;

    TicketsLeftBehind(TicketRepository tickets, TicketBook book, TicketHistory history,
            OrganizationQueries organization) {
        this.tickets = tickets;
        this.book = book;
        this.history = history;
        this.organization = organization;
    }

    @Override
    public String titleKey() {
        return "ticket.openWork";
    }

    @Override
    public long count(StaffId person) {
        return tickets.countByHandlerAndStateIn(person, TicketState.OPEN);
    }

    @Override
    public void handOver(StaffId from, StaffId to) {
        var name = organization.findStaff(to).orElseThrow(Missing::new).name();
        for (var ticket : tickets.findByHandlerAndStateIn(from, TicketState.OPEN)) {
            var before = new TicketHistory.Standing(ticket);
            ticket.handOver(to, name);
            book.write(ticket, EntryKind.ASSIGNED, ticket.state(), ticket.state(), name);
            history.moved(ticket, before);
            book.save(ticket);
        }
    }
}
