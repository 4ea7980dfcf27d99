package io.kewei.ticket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Span;
import io.kewei.ticket.TicketState;
import java.util.List;
import java.util.stream.Stream;

/** The board in the window: what stands where, and what somebody does with the mouse. */
final class BoardInWindow {

    private BoardInWindow() {
    }

    static BoardColumn column(TicketState state) {
        return _find(BoardColumn.class).stream().filter(one -> one.state() == state).findFirst().orElseThrow();
    }

    static List<String> subjects(TicketState state) {
        return column(state).cards().cards().stream().map(TicketCard::subject).toList();
    }

    static TicketCard card(String subject) {
        return cards().filter(card -> card.subject().equals(subject)).findFirst().orElseThrow();
    }

    static Stream<TicketCard> cards() {
        return _find(BoardColumn.class).stream().flatMap(column -> column.cards().cards().stream());
    }

    /** The column in which the card with this subject stands. */
    static TicketCards columnOf(String subject) {
        return _find(BoardColumn.class).stream().map(BoardColumn::cards)
                .filter(column -> column.cards().contains(card(subject))).findFirst().orElseThrow();
    }

    static void drag(String subject) {
        ComponentUtil.fireEvent(columnOf(subject), new TicketCards.Dragged(columnOf(subject), true, card(subject).id()));
    }

    static void drop(String subject, TicketState state) {
        drag(subject);
        ComponentUtil.fireEvent(column(state), new DropEvent<>(column(state), true, "move"));
        MockVaadin.clientRoundtrip(true);
    }

    static String count(TicketState state) {
        return _get(column(state), Span.class, spec -> spec.withClasses("column-count")).getText();
    }

    /** Asks for what may be done with a card. */
    static void menu(String subject) {
        ComponentUtil.fireEvent(columnOf(subject), new TicketCards.MenuAsked(columnOf(subject), true, card(subject).id()));
    }
}
