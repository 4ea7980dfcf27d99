package io.kewei.ticket;

import java.time.Instant;

/** How many tickets stand in a state, and when the oldest of them was opened. */
public record ColumnCount(TicketState state, long count, Instant oldest) {
}
