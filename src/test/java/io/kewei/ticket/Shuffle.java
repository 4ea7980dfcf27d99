package io.kewei.ticket;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Changes of tickets that no rule would allow: anything that counting may depend on. */
record Shuffle(Random random, RandomTickets tickets, JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {

    /** Changes a ticket behind everybody's back. */
    void change(UUID ticket) {
        var state = any(List.of(TicketState.values()));
        jdbc.update("update ticket set state = ?, branch_id = ?, opened_at = ?, due_at = ?, held_at = ?, closed_at = ?"
                + " where id = ?", state.name(), Ids.bytes(any(List.copyOf(tickets.places())).value()), moment(20),
                moment(10), random.nextBoolean() ? moment(10) : null,
                state == TicketState.CLOSED && random.nextInt(9) > 0 ? moment(12) : null, Ids.bytes(ticket));
    }

    /** Changes a ticket, and says so as a service does. */
    void tell(UUID ticket) {
        change(ticket);
        events.publishEvent(new TicketsChanged(List.of(new TicketFacts(new TicketId(ticket), 0, "", tickets.place(),
                CustomerId.next(), null, "", Priority.P1, "", TicketState.NEW, clock.instant(), clock.instant(), null,
                null, null, 0, null))));
    }

    private LocalDateTime moment(int days) {
        var spread = Duration.ofDays(days).toMillis();
        return LocalDateTime.ofInstant(clock.instant().minusMillis(random.nextLong(spread) - spread / 4), ZoneOffset.UTC);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
