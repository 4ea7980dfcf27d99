package io.kewei.ticket;

import io.kewei.platform.security.Roles;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board shows: the open line, and what was closed lately. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.TICKET_READ + "')")
public class TicketBoard {

    /** How many cards a column shows; more are a matter for the list. */
    public static final int CARDS = 50;

    /** The states that have a column, from left to right. */
    public static final List<TicketState> COLUMNS = columns();

    /** How long a closed ticket stays on the board, in wall-clock time. */
    private static final Duration CLOSED_SHOWN = Duration.ofDays(7);

    private static final Sort DUE_NEXT = Sort.by("t.deadline.dueAt", "t.id");
    private static final Sort CLOSED_LAST = Sort.by(Sort.Direction.DESC, "t.closedAt", "t.id");

    private final EntityManager entities;
    private final TicketSearch search;
    private final Clock clock;

    TicketBoard(EntityManager entities, TicketSearch search, Clock clock) {
        this.entities = entities;
        this.search = search;
        this.clock = clock;
    }

    /**
     * The first cards of each column: due next on top, of the closed ones the last closed. A query for each column, each
     * a piece of an index; all at once would rank whatever is open.
     */
    public List<TicketRow> cards(TicketFilter filter) {
        var now = clock.instant();
        return COLUMNS.stream().filter(state -> filter.states().isEmpty() || filter.states().contains(state))
                .flatMap(state -> column(filter, state, now).stream()).toList();
    }

    private List<TicketRow> column(TicketFilter filter, TicketState state, Instant now) {
        var where = search.conditions(filter.withStates(Set.of(state)), now);
        var closed = state == TicketState.CLOSED;
        where.when(closed, "t.closedAt >= :lately", "lately", now.minus(CLOSED_SHOWN));
        return new TicketList(entities, where, closed ? CLOSED_LAST : DUE_NEXT).page(0, CARDS);
    }

    /** How full each column is; columns without tickets are left out. */
    public List<ColumnCount> counts(TicketFilter filter) {
        var where = conditions(filter);
        var list = new TicketList(entities, where, Sort.unsorted());
        var own = list.own(() -> counted(where));
        var shared = list.shared();
        return shared.isEmpty() ? own : ColumnCount.sum(own, counted(TicketList.among(where, shared)));
    }

    private List<ColumnCount> counted(Conditions where) {
        var query = entities.createQuery("select new io.kewei.ticket.ColumnCount(t.state, count(*), min(t.openedAt))"
                + TicketList.from(where, "") + where.text() + " group by t.state", ColumnCount.class);
        where.fill(query);
        return query.getResultList();
    }

    private Conditions conditions(TicketFilter filter) {
        var now = clock.instant();
        var where = search.conditions(filter, now);
        where.when(true, "(t.state in :line or t.state = CLOSED and t.closedAt >= :lately)", "line", TicketState.OPEN);
        where.put("lately", now.minus(CLOSED_SHOWN));
        return where;
    }

    private static List<TicketState> columns() {
        var columns = new ArrayList<>(TicketState.OPEN.stream().sorted().toList());
        columns.add(TicketState.CLOSED);
        return List.copyOf(columns);
    }
}
