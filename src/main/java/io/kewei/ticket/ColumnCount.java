package io.kewei.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How many tickets stand in a state, and when the oldest of them was opened. */
public record ColumnCount(TicketState state, long count, Instant oldest) {

    /** Countings of different tickets in one. */
    static List<ColumnCount> sum(Collection<ColumnCount> parts) {
        return List.copyOf(parts.stream()
                .collect(Collectors.toMap(ColumnCount::state, count -> count, ColumnCount::and)).values());
    }

    private ColumnCount and(ColumnCount other) {
        return new ColumnCount(state, count + other.count, oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}
