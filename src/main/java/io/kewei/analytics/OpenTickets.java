package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.time.LocalDate;
import java.util.Map;

/** The tickets that are not closed at a place, by the day they were opened on. */
record OpenTickets(Map<LocalDate, Long> opened) implements Piece<OpenTickets> {

    static final OpenTickets NONE = new OpenTickets(Map.of());

    void addTo(Stock stock) {
        opened.forEach((day, tickets) -> stock.add(day, null, tickets));
    }

    /** They are kept for no month in particular, and read again as a whole. */
    @Override
    public OpenTickets with(Days some, OpenTickets other) {
        return other;
    }

    @Override
    public int size() {
        return opened.size();
    }
}
