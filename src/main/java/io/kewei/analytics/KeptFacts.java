package io.kewei.analytics;

import io.kewei.analytics.keeping.Keeping;
import io.kewei.analytics.keeping.Piece;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The facts, of which the months of places are kept in memory once they were read. What is seen because people answer
 * for it, and not as a whole place, is read as it is; so is everything within a transaction that has written facts
 * itself, which others must not see.
 */
@Component
@Primary
class KeptFacts implements FactSource {

    private final FactReader reader;
    private final FactPieces pieces;
    private final FactPlaces places;
    private final Clock clock;
    private final ZoneId zone;
    private final Keeping<OpenedTickets> opened;
    private final MonthTallies tallies;
    private final Keeping<Closings> closed;
    private final Keeping<OpenTickets> open;
    private final Keeping<VisitDays> planned;
    private final Keeping<GradeCounts> grades;

    /** @param most how many tickets are kept, and as many of each other kind */
    KeptFacts(FactReader reader, FactPieces pieces, Clock clock, ZoneId zone,
            @Value("${kewei.dashboard.keep:5000000}") long most,
            @Value("${kewei.dashboard.keep-for:1h}") Duration maxAge) {
        this.reader = reader;
        this.pieces = pieces;
        this.places = new FactPlaces(pieces::places, clock, maxAge);
        this.clock = clock;
        this.zone = zone;
        this.opened = new Keeping<>(OpenedTickets.NONE, pieces::opened, most, clock, maxAge);
        this.tallies = new MonthTallies(most, maxAge);
        this.closed = new Keeping<>(Closings.NONE, pieces::closed, most, clock, maxAge);
        this.open = new Keeping<>(OpenTickets.NONE, pieces::open, most, clock, maxAge);
        this.planned = new Keeping<>(VisitDays.NONE, pieces::planned, most, clock, maxAge);
        this.grades = new Keeping<>(GradeCounts.NONE, pieces::grades, most, clock, maxAge);
    }

    @Override
    public TicketTally tickets(KpiScope scope, Period period, Instant now) {
        if (FactChanges.unsettled()) {
            return reader.tickets(scope, period, now);
        }
        var places = places(scope, Area.TICKET, Counted.OPENED);
        var tally = tallies.of(places, period, opened.get(keys(places, period.months())), now);
        var elsewhere = scope.elsewhere(Area.TICKET);
        if (elsewhere != null) {
            reader.tickets(elsewhere, period, tally::add);
        }
        return tally;
    }

    @Override
    public Stock stock(KpiScope scope, Period period) {
        if (FactChanges.unsettled()) {
            return reader.stock(scope, period);
        }
        var stock = new Stock(period);
        var places = places(scope, Area.TICKET, Counted.CLOSED);
        var months = untilToday(YearMonth.from(period.from()));
        closed.get(keys(places, months)).forEach((where, closings) -> closings.addTo(stock, where.month()));
        open.get(ever(places)).values().forEach(some -> some.addTo(stock));
        pieces.closedLater(places, YearMonth.from(period.from()).plusMonths(months.size()).atDay(1), stock);
        var elsewhere = scope.elsewhere(Area.TICKET);
        if (elsewhere != null) {
            reader.stock(elsewhere, period, stock);
        }
        return stock;
    }

    @Override
    public Map<String, Long> grades(KpiScope scope) {
        if (FactChanges.unsettled()) {
            return reader.grades(scope);
        }
        var sum = new TreeMap<String, Long>();
        grades.get(ever(places(scope, Area.CUSTOMER, Counted.GRADES))).values().forEach(some -> some.grades()
                .forEach((grade, count) -> sum.merge(grade, count, Long::sum)));
        var elsewhere = scope.elsewhere(Area.CUSTOMER);
        if (elsewhere != null) {
            reader.grades(elsewhere, sum);
        }
        return sum;
    }

    @Override
    public VisitTally visits(KpiScope scope, Period period, LocalDate today) {
        if (FactChanges.unsettled()) {
            return reader.visits(scope, period, today);
        }
        var tally = new VisitTally(period, today);
        var places = places(scope, Area.VISIT, Counted.PLANNED);
        planned.get(keys(places, period.months())).forEach((where, visits) -> visits.addTo(tally, where.month()));
        var elsewhere = scope.elsewhere(Area.VISIT);
        if (elsewhere != null) {
            reader.visits(elsewhere, period, tally);
        }
        return tally;
    }

    /** Takes note of what has changed and is committed. */
    void forget(List<FactsChanged.Change> changes) {
        changes.forEach(change -> {
            places.add(change.what(), change.where().place());
            keeping(change.what()).forget(change.where(), change.days());
        });
    }

    /** Takes note that anything may have changed. */
    void forgetAll() {
        places.forget();
        Stream.of(Counted.values()).map(this::keeping).forEach(Keeping::forgetAll);
    }

    /** All places of which there is something to keep. */
    Set<BranchId> places(Counted what) {
        return places.of(what);
    }

    /**
     * Reads a month of some places anew, and has it ready for whoever asks.
     *
     * @param month of no importance to what is not kept by months
     */
    void refresh(Counted what, YearMonth month, Collection<BranchId> places) {
        keeping(what).refresh(what.day() == null ? ever(places) : keys(places, List.of(month)));
    }

    /** What was read and has changed since. */
    List<PlaceMonth> outdated(Counted what) {
        return keeping(what).outdated();
    }

    /** Reads what has changed of these, and has it ready for whoever asks. */
    void catchUp(Counted what, List<PlaceMonth> some) {
        keeping(what).get(some);
    }

    private Keeping<? extends Piece<?>> keeping(Counted what) {
        return switch (what) {
            case OPENED -> opened;
            case CLOSED -> closed;
            case OPEN -> open;
            case PLANNED -> planned;
            case GRADES -> grades;
        };
    }

    private Set<BranchId> places(KpiScope scope, Area area, Counted counted) {
        return scope.wholePlaces(area, () -> places.of(counted));
    }

    /** The months from one on to the present one; none if it is still to come. */
    private List<YearMonth> untilToday(YearMonth first) {
        var present = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        return Stream.iterate(first, month -> !month.isAfter(present), month -> month.plusMonths(1)).toList();
    }

    private static List<PlaceMonth> ever(Collection<BranchId> places) {
        return places.stream().map(PlaceMonth::ever).toList();
    }

    private static List<PlaceMonth> keys(Collection<BranchId> places, List<YearMonth> months) {
        return places.stream().flatMap(place -> months.stream().map(month -> new PlaceMonth(place, month))).toList();
    }
}
