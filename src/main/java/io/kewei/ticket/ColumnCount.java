package io.kewei.ticket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many tickets stand in a state, and when the oldest of them was opened. */
public record ColumnCount(TicketState state, long count, Instant oldest) {

    /** Two countings of different tickets in one. */
    static List<ColumnCount> sum(List<ColumnCount> one, List<ColumnCount> other) {
        return List.copyOf(Stream.concat(one.stream(), other.stream())
                .collect(Collectors.toMap(ColumnCount::state, count -> count, ColumnCount::and)).values());
    }

    private ColumnCount and(ColumnCount other) {
        return new ColumnCount(state, count + other.count, oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}
