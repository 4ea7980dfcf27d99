package io.kewei.ticket.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.kewei.platform.text.Moments;
import io.kewei.ticket.ColumnCount;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns of a board, side by side. */
class BoardLine extends Div {

    private final TicketBoard board;
    private final Moments moments;
    private final List<BoardColumn> columns;
    private final Map<TicketState, ColumnCount> counts = new EnumMap<>(TicketState.class);

    /** @param drop what to do when a card was dropped on the column of a state */
    BoardLine(TicketBoard board, Moments moments, SerializableFunction<TicketRow, TicketCard> maker,
            SerializableConsumer<TicketState> drop) {
        this.board = board;
        this.moments = moments;
        this.columns = TicketBoard.COLUMNS.stream().map(state -> new BoardColumn(state, maker, drop)).toList();
        addClassName("board");
        columns.forEach(this::add);
    }

    List<BoardColumn> columns() {
        return columns;
    }

    /** The line of a ticket whose card shows. */
    Optional<TicketRow> shown(TicketId ticket) {
        return columns.stream().flatMap(column -> column.cards().rows().stream())
                .filter(row -> row.id().equals(ticket)).findFirst();
    }

    /** Says in which columns the card that is being dragged may be dropped. */
    void invite(Predicate<TicketState> welcome) {
        columns.forEach(column -> column.invite(welcome.test(column.state())));
    }

    /** How many open tickets the columns hold. */
    long open() {
        return counts.values().stream().filter(one -> one.state().isOpen()).mapToLong(ColumnCount::count).sum();
    }

    /**
     * Reads anew, as far as the filter asks for it.
     *
     * @param some    the columns whose cards are read
     * @param counted the columns that are counted
     */
    void read(TicketFilter filter, Set<TicketState> some, Set<TicketState> counted) {
        var rows = narrowed(filter, some).map(asked -> board.cards(asked, whole())).orElse(List.of());
        counts.keySet().removeAll(counted);
        narrowed(filter, counted).map(board::counts).orElse(List.of())
                .forEach(count -> counts.put(count.state(), count));
        var now = moments.now();
        for (var column : columns) {
            var count = Optional.ofNullable(counts.get(column.state()));
            var all = count.map(ColumnCount::count).orElse(0L);
            if (some.contains(column.state())) {
                column.show(rows.stream().filter(row -> row.state() == column.state()).toList(), all);
            }
            if (counted.contains(column.state())) {
                var age = count.filter(one -> one.state().isOpen()).map(one -> age(one.oldest(), now)).orElse("");
                column.count(all, age, filter);
            }
        }
    }

    /** Shows more than the first cards of a state from now on, if it has a column. */
    void showWhole(TicketState state) {
        columns.stream().filter(column -> column.state() == state).forEach(column -> column.setWhole(true));
    }

    /** Shows no more than the first cards of any state from now on. */
    void showFirst() {
        columns.forEach(column -> column.setWhole(false));
    }

    private Set<TicketState> whole() {
        return columns.stream().filter(BoardColumn::isWhole).map(BoardColumn::state).collect(Collectors.toSet());
    }

    /** The filter for some columns only; none if it asks for none of them. */
    private Optional<TicketFilter> narrowed(TicketFilter filter, Set<TicketState> some) {
        var asked = EnumSet.copyOf(some);
        if (!filter.states().isEmpty()) {
            asked.retainAll(filter.states());
        }
        return asked.isEmpty() ? Optional.empty()
                : Optional.of(asked.size() < columns.size() ? filter.withStates(asked) : filter);
    }

    private String age(Instant opened, Instant now) {
        var age = Duration.between(opened, now);
        return age.toDays() > 0 ? getTranslation("ticket.board.oldest.days", age.toDays())
                : getTranslation("ticket.board.oldest.hours", age.toHours());
    }
}
