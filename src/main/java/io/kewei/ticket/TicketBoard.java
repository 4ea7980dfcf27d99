package io.kewei.ticket;

import io.kewei.platform.security.Roles;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private static final String ORDER = "case when t.state = CLOSED then t.closedAt end desc, t.deadline.dueAt, t.id";

    private final EntityManager entities;
    private final TicketSearch search;
    private final Clock clock;

    TicketBoard(EntityManager entities, TicketSearch search, Clock clock) {
        this.entities = entities;
        this.search = search;
        this.clock = clock;
    }

    /** The first cards of each column: due next on top, of the closed ones the last closed. */
    public List<TicketRow> cards(TicketFilter filter) {
        var where = conditions(filter);
        var list = new TicketList(entities, where, Sort.unsorted());
        var cards = list.own(() -> ranked(where));
        var shared = list.shared();
        if (shared.isEmpty()) {
            return cards;
        }
        var among = new HashSet<>(shared);
        cards.forEach(card -> among.add(card.id().value()));
        return ranked(TicketList.among(where, among));
    }

    private List<TicketRow> ranked(Conditions where) {
        // a common table expression: MariaDB cannot name the columns of a subquery, as Hibernate would have it do
        var query = entities.createQuery("with ranked as (select t.id.value as ticket,"
                + " cast(row_number() over (partition by t.state order by " + ORDER + ") as Integer) as place"
                + TicketSearch.FROM + where.text() + ") select " + TicketSearch.ROW + TicketSearch.FROM
                + " join ranked r on r.ticket = t.id.value where r.place <= " + CARDS + " order by " + ORDER,
                TicketRow.class);
        where.fill(query);
        return query.getResultList();
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
                + TicketSearch.FROM + where.text() + " group by t.state", ColumnCount.class);
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
