package io.kewei.analytics;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeClause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the facts. Every statement is narrowed to a scope by the caller; none reads a table of another module. */
@Component
class FactReader {

    private static final String TICKETS = """
            select opened_on, branch_id, handler_id, handler_name, priority, category, resolution_ms, in_time, due_at,
                   held_at, resolved_at, closed_at, reassignments
            from ticket_fact where %s and opened_on >= :from and opened_on < :to
            """;
    private static final String CLOSED = """
            select closed_on, count(*) from ticket_fact
            where %s and closed_on >= :from and closed_on < :to group by closed_on
            """;
    /** Days outside the period are drawn to its edge: only those inside have to be told apart. */
    private static final String STOCK = """
            select greatest(opened_on, cast(:edge as date)) as opened, least(closed_on, cast(:to as date)) as closed,
                   count(*)
            from ticket_fact where %s and opened_on < :to and (closed_on is null or closed_on >= :from)
            group by opened, closed
            """;
    private static final String GRADES = """
            select grade, count(*) from customer_fact where %s and status <> 'DELETED' group by grade
            """;
    private static final String VISITS = """
            select planned_on, done_on, count(*) from visit_fact
            where %s and planned_on >= :from and planned_on < :to and state <> 'CANCELLED' group by planned_on, done_on
            """;

    private final NamedParameterJdbcTemplate jdbc;

    FactReader(DataSource database) {
        var streaming = new JdbcTemplate(database);
        // The driver's sign for: hand rows over as they come instead of keeping all of them.
        streaming.setFetchSize(Integer.MIN_VALUE);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    /** What was opened in the period. */
    TicketTally tickets(KpiScope scope, Period period, Instant now) {
        var tally = new TicketTally(period);
        read(TICKETS, scope.clause(Area.TICKET, "handler_id"), period, row -> tally.add(line(row, now)));
        return tally;
    }

    /** Tickets closed on each day of the period. */
    Map<LocalDate, Long> closed(KpiScope scope, Period period) {
        var days = new TreeMap<LocalDate, Long>();
        read(CLOSED, scope.clause(Area.TICKET, "handler_id"), period, row -> days.put(day(row, 1), row.getLong(2)));
        return days;
    }

    /** What was open at any time of the period. */
    Stock stock(KpiScope scope, Period period) {
        var stock = new Stock();
        read(STOCK, scope.clause(Area.TICKET, "handler_id"), period, row -> stock.add(day(row, 1), row.getObject(2, LocalDate.class), row.getLong(3)));
        return stock;
    }

    /** Customers by grade, today; deleted ones are left out. */
    Map<String, Long> grades(KpiScope scope) {
        var grades = new TreeMap<String, Long>();
        read(GRADES, scope.clause(Area.CUSTOMER, "owner_id"), null, row -> grades.put(row.getString(1), row.getLong(2)));
        return grades;
    }

    /** Visits planned in the period, cancelled ones left out. */
    VisitTally visits(KpiScope scope, Period period, LocalDate today) {
        var tally = new VisitTally(period, today);
        read(VISITS, scope.clause(Area.VISIT, "assignee_id"), period,
                row -> tally.add(day(row, 1), row.getObject(2, LocalDate.class), row.getLong(3)));
        return tally;
    }

    private void read(String sql, ScopeClause clause, @Nullable Period period, RowCallbackHandler rows) {
        var parameters = new MapSqlParameterSource(clause.parameters());
        if (period != null) {
            parameters.addValue("from", period.from()).addValue("to", period.to())
                    .addValue("edge", period.from().minusDays(1));
        }
        jdbc.query(sql.formatted(clause.sql()), parameters, rows);
    }

    private static TicketLine line(ResultSet row, Instant now) throws SQLException {
        var handler = row.getBytes("handler_id");
        var name = row.getString("handler_name");
        var due = Objects.requireNonNull(instant(row, "due_at"));
        var held = instant(row, "held_at");
        var verdict = Verdict.of(row.getObject("in_time", Boolean.class), due, instant(row, "resolved_at"),
                instant(row, "closed_at"), held == null ? now : held);
        return new TicketLine(row.getObject("opened_on", LocalDate.class),
                new BranchId(Ids.of(row.getBytes("branch_id"))),
                handler == null ? name : Ids.of(handler).toString(), name, row.getString("priority"),
                row.getString("category"), row.getObject("resolution_ms", Long.class), verdict,
                row.getInt("reassignments"));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Columns hold UTC; read so that neither the driver's nor the machine's zone has a say. */
    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
