package io.kewei.analytics;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts made by hand, to test what is counted without the modules that they come from. */
class Facts {

    private static final List<String> COLUMNS = List.of("ticket_id", "branch_id", "customer_id", "handler_id",
            "handler_name", "priority", "category", "state", "opened_at", "opened_on", "due_at", "resolved_at",
            "resolution_ms", "closed_at", "closed_on", "reassignments", "in_time", "version");

    private final FactWriter writer;
    private final List<Ticket> tickets = new ArrayList<>();

    record Ticket(UUID id, long version, BranchId branch, String handler, String priority, String category,
                  Instant opened, @Nullable Instant due, @Nullable Instant resolved, @Nullable Instant closed,
                  int reassignments, @Nullable Boolean inTime) {
    }

    Facts(FactWriter writer) {
        this.writer = writer;
    }

    Facts add(Ticket ticket) {
        tickets.add(ticket);
        return this;
    }

    /** A ticket with usual answers to what the test does not care about. */
    Facts ticket(BranchId branch, String opened, @Nullable String resolved, @Nullable String closed) {
        return add(new Ticket(Ids.next(), 0, branch, "李娜", "P3", "REPAIR", Instant.parse(opened),
                Instant.parse(opened).plus(Duration.ofHours(24)), moment(resolved), moment(closed), 0, null));
    }

    void store() {
        writer.store("ticket_fact", COLUMNS, tickets, this::values);
        tickets.clear();
    }

    private Object[] values(Ticket ticket) {
        return new Object[] {FactWriter.column(ticket.id), FactWriter.column(ticket.branch.value()),
                FactWriter.column(UUID.randomUUID()), null, ticket.handler, ticket.priority, ticket.category, "CLOSED",
                FactWriter.column(ticket.opened), writer.day(ticket.opened), FactWriter.column(ticket.due),
                FactWriter.column(ticket.resolved),
                ticket.resolved == null ? null : Duration.between(ticket.opened, ticket.resolved).toMillis(),
                FactWriter.column(ticket.closed), writer.day(ticket.closed), ticket.reassignments, ticket.inTime,
                ticket.version};
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
