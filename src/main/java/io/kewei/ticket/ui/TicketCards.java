package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.ticket.TicketRow;
import java.util.List;

/**
 * The cards of one column ({@code frontend/ticket-cards.ts}). The browser draws them; the server keeps the rows and no
 * components, of which a full board would have thousands for everybody who looks at it.
 */
@Tag("ticket-cards")
@JsModule("./ticket-cards.ts")
@Uses(Avatar.class)
@Uses(Button.class)
@Uses(DueTime.class)
class TicketCards extends Component implements HasStyle {

    private final SerializableFunction<TicketRow, TicketCard> maker;
    private List<TicketRow> shown = List.of();
    private boolean more;

    TicketCards(SerializableFunction<TicketRow, TicketCard> maker) {
        this.maker = maker;
    }

    /**
     * Shows these tickets and no others.
     *
     * @param more whether it is to say when somebody has come to their end
     */
    void show(List<TicketRow> rows, boolean more) {
        if (!rows.equals(shown) || more != this.more) {
            shown = List.copyOf(rows);
            this.more = more;
            getElement().callJsFunction("show", cards(), DueTime.words(), menu("{0}"), more);
        }
    }

    /** Whether it says when somebody has come to their end. */
    boolean isToBeContinued() {
        return more;
    }

    /** The tickets that it shows. */
    List<TicketRow> rows() {
        return shown;
    }

    /** The cards that it shows. */
    List<TicketCard> cards() {
        return shown.stream().map(maker::apply).toList();
    }

    /** What the button of those who do not drag is called, by the ticket's number. */
    static String menu(String number) {
        return Look.text("ticket.board.move", number);
    }

    /** Somebody has begun to drag a card. */
    void onDrag(SerializableConsumer<TicketRow> listener) {
        addListener(Dragged.class, event -> named(event.id(), listener));
    }

    /** Somebody has let go of it, wherever that was. */
    void onDragEnd(SerializableRunnable listener) {
        addListener(DragEnded.class, event -> listener.run());
    }

    /** Somebody asks what may be done to a ticket. */
    void onMenu(SerializableConsumer<TicketRow> listener) {
        addListener(MenuAsked.class, event -> named(event.id(), listener));
    }

    /** Somebody sees the end of the cards, and there are more. */
    void onEnd(SerializableRunnable listener) {
        addListener(EndSeen.class, event -> listener.run());
    }

    /** Only what shows and may be moved: an id that comes from a browser may be any. */
    private void named(String id, SerializableConsumer<TicketRow> listener) {
        shown.stream().filter(row -> row.id().value().toString().equals(id)).filter(row -> maker.apply(row).movable())
                .findFirst().ifPresent(listener);
    }

    /** Something was done to the card with an id. */
    abstract static class CardEvent extends ComponentEvent<TicketCards> {

        private final String id;

        CardEvent(TicketCards source, boolean fromClient, String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** By the names of {@code ticket-cards.ts}. */
    @DomEvent("card-drag")
    public static class Dragged extends CardEvent {

        public Dragged(TicketCards source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** By the names of {@code ticket-cards.ts}. */
    @DomEvent("card-drag-end")
    public static class DragEnded extends ComponentEvent<TicketCards> {

        public DragEnded(TicketCards source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** By the names of {@code ticket-cards.ts}. */
    @DomEvent("card-end")
    public static class EndSeen extends ComponentEvent<TicketCards> {

        public EndSeen(TicketCards source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** By the names of {@code ticket-cards.ts}. */
    @DomEvent("card-menu")
    public static class MenuAsked extends CardEvent {

        public MenuAsked(TicketCards source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }
}
