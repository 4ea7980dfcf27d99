package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.time.LocalDate;
import java.util.Map;

/** The tickets that are not closed at a place, by the day they were opened on. */
class OpenTickets implements Piece<OpenTickets> {

    static final OpenTickets NONE = new OpenTickets(Map.of());

    private final long[] openedOn;
    private final long[] tickets;

    OpenTickets(Map<LocalDate, Long> opened) {
        openedOn = opened.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        tickets = opened.values().stream().mapToLong(Long::longValue).toArray();
    }

    void addTo(Stock stock) {
        for (var at = 0; at < openedOn.length; at++) {
            stock.add(openedOn[at], Stock.OPEN, tickets[at]);
        }
    }

    /** They are kept for no month in particular, and read again as a whole. */
    @Override
    public OpenTickets with(Days some, OpenTickets other) {
        return other;
    }

    @Override
    public int size() {
        return openedOn.length;
    }
}
