package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tickets that were closed at a place in a month, by the days they were closed and opened on. */
class Closings implements Piece<Closings> {

    static final Closings NONE = new Closings(List.of());

    private final byte[] days;
    private final int[] openedOn;
    private final int[] tickets;

    /**
     * @param day      of the month
     * @param openedOn days since 1970
     */
    record Lot(int day, int openedOn, int tickets) {
    }

    Closings(List<Lot> lots) {
        var size = lots.size();
        days = new byte[size];
        openedOn = new int[size];
        tickets = new int[size];
        for (var at = 0; at < size; at++) {
            var lot = lots.get(at);
            days[at] = (byte) lot.day();
            openedOn[at] = lot.openedOn();
            tickets[at] = lot.tickets();
        }
    }

    void addTo(Stock stock, YearMonth month) {
        var before = month.atDay(1).toEpochDay() - 1;
        for (var at = 0; at < days.length; at++) {
            stock.add(openedOn[at], before + days[at], tickets[at]);
        }
    }

    @Override
    public Closings with(Days some, Closings other) {
        return new Closings(Stream.concat(lots(day -> !some.has(day)), other.lots(some::has)).toList());
    }

    @Override
    public int size() {
        return days.length;
    }

    private Stream<Lot> lots(IntPredicate ofDays) {
        return IntStream.range(0, days.length).filter(at -> ofDays.test(days[at]))
                .mapToObj(at -> new Lot(days[at], openedOn[at], tickets[at]));
    }
}
