package io.kewei.ticket.ui;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tickets in one state, with how many there are and how old the oldest is. */
class BoardColumn extends Section {

    private final TicketState state;
    private final Span count = new Span();
    private final Span oldest = new Span();
    private final TicketCards cards;
    private final Anchor more = new Anchor();
    private boolean whole;

    /** @param drop what to do when a card was dropped on the column of a state */
    BoardColumn(TicketState state, SerializableFunction<TicketRow, TicketCard> maker,
            SerializableConsumer<TicketState> drop) {
        this.state = state;
        this.cards = new TicketCards(maker);
        addClassNames("board-column", "board-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("aria-label", Words.of(state));
        count.addClassName("column-count");
        oldest.addClassName("column-oldest");
        cards.addClassName("column-body");
        more.addClassName("column-more");
        var head = new Div(new H2(Words.of(state)), count, oldest);
        head.addClassName("column-head");
        add(head, cards);
        var target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> drop.accept(state));
    }

    TicketState state() {
        return state;
    }

    TicketCards cards() {
        return cards;
    }

    /** Says whether the card that is being dragged may be dropped here. */
    void invite(boolean welcome) {
        getClassNames().set("column-welcome", welcome);
    }

    /** Whether it shows more than the first cards. */
    boolean isWhole() {
        return whole;
    }

    /** Is to show all cards that a column shows, or the first only. */
    void setWhole(boolean whole) {
        this.whole = whole;
    }

    /** Shows the first cards of so many. */
    void show(List<TicketRow> rows, long all) {
        cards.show(rows, !whole && all > rows.size());
    }

    /**
     * Says how full the column is.
     *
     * @param all    how many tickets there are, of which the first can be seen here
     * @param age    how old the oldest is, in words
     * @param filter leads to the others
     */
    void count(long all, String age, TicketFilter filter) {
        count.setText(getTranslation("platform.count", all));
        oldest.setText(age);
        var hidden = all - TicketBoard.CARDS;
        more.setVisible(hidden > 0);
        more.setHref(TicketNavigation.address(filter.withStates(Set.of(state))));
        more.setText(getTranslation("ticket.board.more", hidden));
        if (more.getParent().isEmpty()) {
            add(more);
        }
    }
}
