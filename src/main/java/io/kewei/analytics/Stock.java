package io.kewei.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets by the days they were opened and closed on, to say how many were open at the end of any day of a period. */
class Stock {

    private final List<Lot> lots = new ArrayList<>();

    private record Lot(LocalDate opened, @Nullable LocalDate closed, long tickets) {
    }

    /** @param closed null while open */
    void add(LocalDate opened, @Nullable LocalDate closed, long tickets) {
        lots.add(new Lot(opened, closed, tickets));
    }

    /** Opened before the day begins and closed on it, later or not yet. */
    long openAtBeginOf(LocalDate day) {
        return lots.stream().filter(lot -> lot.opened.isBefore(day))
                .filter(lot -> lot.closed == null || !lot.closed.isBefore(day))
                .mapToLong(Lot::tickets).sum();
    }
}
