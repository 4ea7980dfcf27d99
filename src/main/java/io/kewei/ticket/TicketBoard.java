package io.kewei.ticket;

import io.kewei.platform.Conditions;
import io.kewei.platform.scope.ScopedQuery;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board shows: the open line, and what was closed lately. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.TICKET_READ + "')")
public class TicketBoard {

    /** How many cards a column shows at most; more are a matter for the list. */
    public static final int CARDS = 30;

    /** As many as a column of most windows has room for; the others come when somebody goes down to them. */
    public static final int FIRST = 10;

    /** The states that have a column, from left to right. */
    public static final List<TicketState> COLUMNS = columns();

    /** How long a closed ticket stays on the board, in wall-clock time. */
    static final Duration CLOSED_SHOWN = Duration.ofDays(7);

    private static final Sort DUE_NEXT = Sort.by("t.deadline.dueAt", "t.id");
    private static final Sort CLOSED_LAST = Sort.by(Sort.Direction.DESC, "t.closedAt", "t.id");

    private final TicketSearch search;
    private final TicketIndex index;
    private final OpenLine line;
    private final Clock clock;

    TicketBoard(TicketSearch search, TicketIndex index, OpenLine line, Clock clock) {
        this.search = search;
        this.index = index;
        this.line = line;
        this.clock = clock;
    }

    /**
     * The first cards of each column: due next on top, of the closed ones the last closed. Which they are is asked for
     * each column, a piece of an index; all at once would rank whatever is open. What they show is asked once.
     *
     * @param whole the columns of which more than the first are wanted, up to all that a column shows
     */
    public List<TicketRow> cards(TicketFilter filter, Set<TicketState> whole) {
        var now = clock.instant();
        var lately = now.minus(CLOSED_SHOWN);
        var states = COLUMNS.stream().filter(state -> filter.states().isEmpty() || filter.states().contains(state));
        if (filter.hasWords()) {
            return search.rows(states.flatMap(state ->
                    index.column(filter, state, now, lately, most(state, whole)).stream()).toList());
        }
        var shown = search.conditions(filter, now);
        return search.rows(states.flatMap(state -> column(shown.and(), state, lately, most(state, whole))).toList());
    }

    private static int most(TicketState state, Set<TicketState> whole) {
        return whole.contains(state) ? CARDS : FIRST;
    }

    private Stream<TicketId> column(Conditions where, TicketState state, Instant lately, int most) {
        var closed = state == TicketState.CLOSED;
        where.add("t.state = :column", "column", state);
        where.when("t.closedAt >= :lately", "lately", closed ? lately : null);
        return search.list(where, closed ? CLOSED_LAST : DUE_NEXT).first(most).stream().map(TicketId::new);
    }

    /** How full each column is; columns without tickets are left out. */
    public List<ColumnCount> counts(TicketFilter filter) {
        var now = clock.instant();
        var lately = now.minus(CLOSED_SHOWN);
        return filter.hasWords() ? index.columns(filter, now, lately)
                : line.columns(filter, now, lately).orElseGet(() -> counted(filter, now, lately));
    }

    private List<ColumnCount> counted(TicketFilter filter, Instant now, Instant lately) {
        var where = search.conditions(filter, now);
        where.add("(t.state in :line or t.state = CLOSED and t.closedAt >= :lately)", "line", TicketState.OPEN);
        where.put("lately", lately);
        var list = search.list(where, Sort.unsorted());
        var counts = new ArrayList<>(list.own(() -> counted(list, null)));
        var shared = list.shared();
        if (!shared.isEmpty()) {
            counts.addAll(counted(list, shared));
        }
        return ColumnCount.sum(counts);
    }

    private static List<ColumnCount> counted(ScopedQuery<TicketRow> list, @Nullable Set<UUID> among) {
        return list.ask("select new io.kewei.ticket.ColumnCount(t.state, count(*), min(t.openedAt))",
                " group by " + list.placeBefore() + "t.state", ColumnCount.class, among);
    }

    private static List<TicketState> columns() {
        var columns = new ArrayList<>(TicketState.OPEN.stream().sorted().toList());
        columns.add(TicketState.CLOSED);
        return List.copyOf(columns);
    }
}
