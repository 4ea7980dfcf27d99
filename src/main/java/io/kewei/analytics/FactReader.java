package io.kewei.analytics;

import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopeClause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the facts. Every statement is narrowed to a scope by the caller; none reads a table of another module. */
@Component
class FactReader implements FactSource {

    private static final String TICKETS = "select " + TicketLines.COLUMNS + """
             from ticket_fact where %s and opened_on >= :from and opened_on < :to
            """;
    /** Days outside the period are drawn to its edge: only those inside have to be told apart. */
    private static final String STOCK = """
            select least(greatest(opened_on, cast(:edge as date)), cast(:to as date)) as opened,
                   least(closed_on, cast(:to as date)) as closed, count(*)
            from ticket_fact where %s and (closed_on is null or closed_on >= :from) group by opened, closed
            """;
    private static final String GRADES = """
            select grade, count(*) from customer_fact where %s and status <> 'DELETED' group by grade
            """;
    private static final String VISITS = """
            select planned_on, count(*), count(done_on), count(if(done_on <= planned_on, 1, null)) from visit_fact
            where %s and planned_on >= :from and planned_on < :to and state <> 'CANCELLED' group by planned_on
            """;
    /** So much at a time goes through memory. */
    private static final int MONTHS_AT_ONCE = 3;

    private final NamedParameterJdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate streaming;

    FactReader(DataSource database) {
        var template = new JdbcTemplate(database);
        // The driver's sign for: hand rows over as they come instead of keeping all of them.
        template.setFetchSize(Integer.MIN_VALUE);
        this.streaming = new NamedParameterJdbcTemplate(template);
        this.jdbc = new NamedParameterJdbcTemplate(database);
    }

    @Override
    public TicketTally tickets(KpiScope scope, Period period, Instant now) {
        var tally = new TicketTally(period, now);
        tickets(scope.clause(Area.TICKET), period, tally::add);
        return tally;
    }

    @Override
    public Stock stock(KpiScope scope, Period period) {
        var stock = new Stock(period);
        stock(scope.clause(Area.TICKET), period, stock);
        return stock;
    }

    @Override
    public Map<String, Long> grades(KpiScope scope) {
        var grades = new TreeMap<String, Long>();
        grades(scope.clause(Area.CUSTOMER), grades);
        return grades;
    }

    @Override
    public VisitTally visits(KpiScope scope, Period period, LocalDate today) {
        var tally = new VisitTally(period, today);
        visits(scope.clause(Area.VISIT), period, tally);
        return tally;
    }

    void tickets(ScopeClause where, Period period, BiConsumer<PlaceMonth, OpenedTickets> taker) {
        for (var from = period.from(); from.isBefore(period.to()); from = from.plusMonths(MONTHS_AT_ONCE)) {
            var end = from.plusMonths(MONTHS_AT_ONCE);
            var lines = new TicketLines();
            read(streaming, TICKETS, where, new Period(from, end.isBefore(period.to()) ? end : period.to()), lines);
            lines.pieces().forEach(taker);
        }
    }

    void stock(ScopeClause where, Period period, Stock into) {
        read(jdbc, STOCK, where, period, row -> into.add(day(row, 1), row.getObject(2, LocalDate.class), row.getLong(3)));
    }

    void grades(ScopeClause where, Map<String, Long> into) {
        read(jdbc, GRADES, where, null, row -> into.merge(row.getString(1), row.getLong(2), Long::sum));
    }

    void visits(ScopeClause where, Period period, VisitTally into) {
        read(jdbc, VISITS, where, period, row -> into.add(day(row, 1),
                new VisitDays.Visits(row.getLong(2), row.getLong(3), row.getLong(4))));
    }

    private static void read(NamedParameterJdbcTemplate jdbc, String sql, ScopeClause where, @Nullable Period period,
            RowCallbackHandler rows) {
        var parameters = new MapSqlParameterSource(where.parameters());
        if (period != null) {
            parameters.addValue("from", period.from()).addValue("to", period.to())
                    .addValue("edge", period.from().minusDays(1));
        }
        jdbc.query(sql.formatted(where.sql()), parameters, rows);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
