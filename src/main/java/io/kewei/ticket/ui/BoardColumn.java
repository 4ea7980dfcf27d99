package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tickets in one state, with how many there are and how old the oldest is. Cards that did not change stay put. */
class BoardColumn extends Section {

    private final TicketState state;
    private final SerializableFunction<TicketRow, TicketCard> maker;
    private final Span count = new Span();
    private final Span oldest = new Span();
    private final Div body = new Div();
    private final Anchor more = new Anchor();
    private final Map<TicketRow, TicketCard> cards = new HashMap<>();
    private List<TicketRow> shown = List.of();

    BoardColumn(TicketState state, SerializableFunction<TicketRow, TicketCard> maker,
            SerializableBiConsumer<TicketRow, TicketState> drop) {
        this.state = state;
        this.maker = maker;
        addClassNames("board-column", "board-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("aria-label", Words.of(state));
        count.addClassName("column-count");
        oldest.addClassName("column-oldest");
        body.addClassName("column-body");
        more.addClassName("column-more");
        var head = new Div(new H2(Words.of(state)), count, oldest);
        head.addClassName("column-head");
        add(head, body);
        var target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragSourceComponent().filter(TicketCard.class::isInstance)
                .map(card -> ((TicketCard) card).row()).filter(row -> row.state() != state)
                .ifPresent(row -> drop.accept(row, state)));
    }

    TicketState state() {
        return state;
    }

    /** Says whether the card that is being dragged may be dropped here. */
    void invite(boolean welcome) {
        getClassNames().set("column-welcome", welcome);
    }

    /**
     * @param all how many there are, of which {@code rows} are the first
     * @param age how old the oldest is, in words
     */
    void show(List<TicketRow> rows, long all, String age, TicketFilter filter) {
        count.setText(Long.toString(all));
        oldest.setText(age);
        if (!rows.equals(shown)) {
            shown = rows;
            cards.keySet().retainAll(Set.copyOf(rows));
            arrange(rows);
        }
        more.setVisible(all > rows.size());
        more.setHref(TicketNavigation.address(filter.withStates(Set.of(state))));
        more.setText(getTranslation("ticket.board.more", all - rows.size()));
        if (more.getParent().isEmpty()) {
            add(more);
        }
    }

    /** Takes out what is gone, puts in what is new, moves what has another place. */
    private void arrange(List<TicketRow> rows) {
        var wanted = new ArrayList<Component>(rows.size());
        rows.forEach(row -> wanted.add(cards.computeIfAbsent(row, maker::apply)));
        body.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(body::remove);
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= body.getComponentCount() || body.getComponentAt(i) != wanted.get(i)) {
                wanted.get(i).removeFromParent();
                body.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }
}
