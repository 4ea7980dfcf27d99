package io.kewei.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many tickets stand in a state, and when the oldest of them was opened. */
public record ColumnCount(TicketState state, long count, Instant oldest) {

    /** Counts tickets by state. */
    static List<ColumnCount> of(Stream<LineTicket> tickets) {
        var counts = new EnumMap<TicketState, long[]>(TicketState.class);
        tickets.forEach(one -> {
            var sum = counts.computeIfAbsent(one.state(), added -> new long[] {0, Long.MAX_VALUE});
            sum[0]++;
            sum[1] = Math.min(sum[1], one.openedAt());
        });
        return counts.entrySet().stream().map(sum -> new ColumnCount(sum.getKey(), sum.getValue()[0],
                TicketDocument.moment(sum.getValue()[1]))).toList();
    }

    /** Countings of different tickets in one. */
    static List<ColumnCount> sum(Collection<ColumnCount> parts) {
        return List.copyOf(parts.stream()
                .collect(Collectors.toMap(ColumnCount::state, count -> count, ColumnCount::and)).values());
    }

    private ColumnCount and(ColumnCount other) {
        return new ColumnCount(state, count + other.count, oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}
