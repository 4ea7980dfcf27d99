package io.kewei.analytics;

import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketsChanged;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the facts of tickets, in the transaction that changes the tickets: figures are never behind the records. */
@Component
class TicketFactKeeper {

    private static final List<String> COLUMNS = List.of("ticket_id", "branch_id", "customer_id", "handler_id",
            "handler_name", "priority", "category", "state", "opened_at", "opened_on", "due_at", "held_at",
            "resolved_at", "resolution_ms", "closed_at", "closed_on", "reassignments", "in_time", "version");

    private final FactWriter writer;

    TicketFactKeeper(FactWriter writer) {
        this.writer = writer;
    }

    @EventListener
    void on(TicketsChanged event) {
        writer.store("ticket_fact", COLUMNS, event.tickets(), this::values);
    }

    private Object[] values(TicketFacts ticket) {
        var handler = ticket.handler();
        var resolved = ticket.resolvedAt();
        return new Object[] {FactWriter.column(ticket.ticket().value()), FactWriter.column(ticket.branch().value()),
                FactWriter.column(ticket.customer().value()),
                handler == null ? null : FactWriter.column(handler.value()),
                ticket.handlerName(), ticket.priority().name(), ticket.category(), ticket.state().name(),
                FactWriter.column(ticket.openedAt()), writer.day(ticket.openedAt()), FactWriter.column(ticket.dueAt()),
                FactWriter.column(ticket.heldAt()), FactWriter.column(resolved),
                resolved == null ? null : Duration.between(ticket.openedAt(), resolved).toMillis(),
                FactWriter.column(ticket.closedAt()), writer.day(ticket.closedAt()), ticket.reassignments(),
                ticket.inTime(), ticket.version()};
    }
}
