package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the facts of places by month, for {@link KeptFacts}: a whole month of many places with one statement. */
@Component
class FactPieces {

    private static final String OPENED = "select " + TicketLines.COLUMNS + " from ticket_fact where %s";
    private static final String CLOSED = """
            select branch_id, closed_on, to_days(opened_on) - to_days('1970-01-01'), count(*) from ticket_fact
            where %s group by branch_id, closed_on, opened_on
            """;
    private static final String PLANNED = """
            select branch_id, planned_on, count(*), count(done_on), count(if(done_on <= planned_on, 1, null))
            from visit_fact where %s and state <> 'CANCELLED' group by branch_id, planned_on
            """;
    private static final String GRADES = """
            select branch_id, grade, count(*) from customer_fact where branch_id in (:places) and status <> 'DELETED'
            group by branch_id, grade
            """;
    private static final String OPEN = """
            select branch_id, opened_on, count(*) from ticket_fact where branch_id in (:places) and closed_on is null
            group by branch_id, opened_on
            """;
    /** By the day alone: there is next to nothing, and looking for it at each place takes ten times as long. */
    private static final String CLOSED_LATER = """
            select opened_on, closed_on, count(*) from ticket_fact force index (ticket_fact_closed)
            where branch_id in (:places) and closed_on >= :from group by opened_on, closed_on
            """;
    /** So many single days go into one statement. */
    private static final int DAYS_AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate jdbc;

    FactPieces(DataSource database) {
        this.jdbc = new NamedParameterJdbcTemplate(database);
    }

    /** Every place of which there are facts. */
    Set<BranchId> places(Counted counted) {
        var places = new HashSet<BranchId>();
        jdbc.query("select distinct branch_id from " + counted.table(), row -> {
            places.add(place(row));
        });
        return places;
    }

    Map<PlaceMonth, OpenedTickets> opened(Map<PlaceMonth, Days> days) {
        var lines = new TicketLines();
        read(OPENED, Counted.OPENED, days, lines);
        return lines.pieces();
    }

    Map<PlaceMonth, Closings> closed(Map<PlaceMonth, Days> days) {
        var lots = new HashMap<PlaceMonth, List<Closings.Lot>>();
        read(CLOSED, Counted.CLOSED, days, row -> {
            var day = row.getObject(2, LocalDate.class);
            lots.computeIfAbsent(new PlaceMonth(place(row), YearMonth.from(day)), added -> new ArrayList<>())
                    .add(new Closings.Lot(day.getDayOfMonth(), row.getInt(3), row.getInt(4)));
        });
        var pieces = new HashMap<PlaceMonth, Closings>();
        lots.forEach((where, some) -> pieces.put(where, new Closings(some)));
        return pieces;
    }

    Map<PlaceMonth, VisitDays> planned(Map<PlaceMonth, Days> days) {
        var visits = new HashMap<PlaceMonth, Map<Integer, VisitDays.Visits>>();
        read(PLANNED, Counted.PLANNED, days, row -> {
            var day = row.getObject(2, LocalDate.class);
            visits.computeIfAbsent(new PlaceMonth(place(row), YearMonth.from(day)), added -> new HashMap<>())
                    .put(day.getDayOfMonth(), new VisitDays.Visits(row.getLong(3), row.getLong(4), row.getLong(5)));
        });
        var pieces = new HashMap<PlaceMonth, VisitDays>();
        visits.forEach((where, some) -> pieces.put(where, new VisitDays(some)));
        return pieces;
    }

    Map<PlaceMonth, GradeCounts> grades(Map<PlaceMonth, Days> places) {
        var grades = new HashMap<PlaceMonth, Map<String, Long>>();
        jdbc.query(GRADES, ids(places.keySet()), row -> {
            grades.computeIfAbsent(PlaceMonth.ever(place(row)), added -> new HashMap<>())
                    .put(row.getString(2), row.getLong(3));
        });
        var pieces = new HashMap<PlaceMonth, GradeCounts>();
        grades.forEach((where, some) -> pieces.put(where, new GradeCounts(some)));
        return pieces;
    }

    Map<PlaceMonth, OpenTickets> open(Map<PlaceMonth, Days> places) {
        var open = new HashMap<PlaceMonth, Map<LocalDate, Long>>();
        jdbc.query(OPEN, ids(places.keySet()), row -> {
            open.computeIfAbsent(PlaceMonth.ever(place(row)), added -> new HashMap<>())
                    .put(row.getObject(2, LocalDate.class), row.getLong(3));
        });
        var pieces = new HashMap<PlaceMonth, OpenTickets>();
        open.forEach((where, some) -> pieces.put(where, new OpenTickets(some)));
        return pieces;
    }

    /** Adds what was closed on a day or later: nothing, unless that day is still to come and a source was mistaken. */
    void closedLater(Set<BranchId> places, LocalDate day, Stock into) {
        if (!places.isEmpty()) {
            jdbc.query(CLOSED_LATER, Map.of("places", places.stream().map(BranchId::value).map(Ids::bytes).toList(),
                    "from", day), row -> {
                        into.add(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getLong(3));
                    });
        }
    }

    private void read(String sql, Counted counted, Map<PlaceMonth, Days> days, RowCallbackHandler rows) {
        var months = new TreeMap<YearMonth, List<byte[]>>();
        var single = new ArrayList<Object[]>();
        days.forEach((where, some) -> {
            if (some.whole()) {
                months.computeIfAbsent(where.month(), added -> new ArrayList<>()).add(id(where));
            } else {
                some.in(where.month()).forEach(day -> single.add(new Object[] {id(where), day}));
            }
        });
        var whole = sql.formatted("branch_id in (:places) and %1$s >= :from and %1$s < :to".formatted(counted.day()));
        months.forEach((month, places) -> jdbc.query(whole, Map.of("places", places, "from", month.atDay(1),
                "to", month.plusMonths(1).atDay(1)), rows));
        var some = sql.formatted("(branch_id, %s) in (:days)".formatted(counted.day()));
        for (var at = 0; at < single.size(); at += DAYS_AT_ONCE) {
            jdbc.query(some, Map.of("days", single.subList(at, Math.min(at + DAYS_AT_ONCE, single.size()))), rows);
        }
    }

    private static Map<String, Object> ids(Set<PlaceMonth> places) {
        return Map.of("places", places.stream().map(FactPieces::id).toList());
    }

    private static byte[] id(PlaceMonth where) {
        return Ids.bytes(where.place().value());
    }

    private static BranchId place(ResultSet row) throws SQLException {
        return new BranchId(Ids.of(row.getBytes(1)));
    }
}
