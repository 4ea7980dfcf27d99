package io.kewei.ticket.ui;

import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.ticket.TicketRow;

/** What can be done with a card: the same as dragging it, for keyboard and finger. */
class CardMenu extends Popover {

    /** @param done what to do when the ticket was changed */
    CardMenu(TicketRow row, TicketDialogs dialogs, SerializableRunnable done) {
        setFor("card-" + row.id().value());
        setModal(true);
        setAutofocus(true);
        setAriaLabel(getTranslation("ticket.board.move", row.number()));
        addClassName("card-actions");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                removeFromParent();
            }
        });
        for (var button : ActionBar.of(row, dialogs, done)) {
            button.addClickListener(click -> close());
            add(button);
        }
    }
}
