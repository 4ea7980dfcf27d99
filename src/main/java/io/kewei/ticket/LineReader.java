package io.kewei.ticket;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads for {@link OpenLine} what is open or was closed lately: of all places, whoever may see them. */
@Component
class LineReader {

    /** The board shows what was closed for a shorter time than this. */
    private static final Duration CLOSED_KEPT = TicketBoard.CLOSED_SHOWN.plusDays(1);

    /** Indexes answer these two; the tickets themselves may have to come from the disk, a few at a time. */
    private static final String OPEN = "select id from ticket where branch_id in (:places) and phase < 2";
    private static final String CLOSED =
            "select id from ticket where branch_id in (:places) and state = 'CLOSED' and closed_at >= :lately";
    private static final String SOME = """
            select id, branch_id, state, opened_at, due_at, held_at, closed_at from ticket
            where id in (:ids) and (phase < 2 or state = 'CLOSED' and closed_at >= :lately)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    LineReader(DataSource database) {
        this.jdbc = new NamedParameterJdbcTemplate(database);
    }

    /** Takes a ticket in. */
    @FunctionalInterface
    interface Taker {

        void take(UUID id, BranchId place, LineTicket ticket);
    }

    /** Every place there is. */
    List<BranchId> places() {
        return jdbc.query("select id from branch", (row, at) -> place(row, 1));
    }

    /** What is open at these places or was closed there lately. */
    List<UUID> ids(Collection<BranchId> places, Instant now) {
        var given = Map.of("places", places.stream().map(place -> Ids.bytes(place.value())).toList(),
                "lately", lately(now));
        return Stream.of(OPEN, CLOSED)
                .flatMap(sql -> jdbc.query(sql, given, (row, at) -> Ids.of(row.getBytes(1))).stream()).toList();
    }

    /** Those of these tickets that are open or were closed lately. */
    void read(Collection<UUID> tickets, Instant now, Taker taker) {
        jdbc.query(SOME, Map.of("ids", tickets.stream().map(Ids::bytes).toList(), "lately", lately(now)), to(taker));
    }

    private static LocalDateTime lately(Instant now) {
        return LocalDateTime.ofInstant(now.minus(CLOSED_KEPT), ZoneOffset.UTC);
    }

    private static RowCallbackHandler to(Taker taker) {
        return row -> taker.take(Ids.of(row.getBytes(1)), place(row, 2), new LineTicket(
                TicketState.valueOf(row.getString(3)), moment(row, 4), moment(row, 5), moment(row, 6), moment(row, 7)));
    }

    private static BranchId place(ResultSet row, int column) throws SQLException {
        return new BranchId(Ids.of(row.getBytes(column)));
    }

    private static long moment(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? LineTicket.NEVER : TicketDocument.moment(at.toInstant(ZoneOffset.UTC));
    }
}
