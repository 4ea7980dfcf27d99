package io.kewei.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketAction;
import io.kewei.ticket.TicketRow;
import java.util.ArrayList;
import java.util.List;

/** The buttons for what may be done to a ticket as it stands: the way forward stands out. */
final class ActionBar {

    private ActionBar() {
    }

    /**
     * The way forward first, cancelling last.
     *
     * @param done called after something was done, to show the ticket anew
     */
    static List<Button> of(TicketRow row, TicketDialogs dialogs, SerializableRunnable done) {
        var buttons = new ArrayList<Button>();
        var actions = dialogs.actions(row);
        for (var action : actions) {
            if (action == TicketAction.CANCEL && dialogs.mayTake(row)) {
                buttons.add(take(row, dialogs, done));
            }
            buttons.add(button(action, row, dialogs, done, action == actions.getFirst()));
        }
        if (dialogs.mayTake(row) && !actions.contains(TicketAction.CANCEL)) {
            buttons.add(take(row, dialogs, done));
        }
        return buttons;
    }

    private static Button take(TicketRow row, TicketDialogs dialogs, SerializableRunnable done) {
        return new Button(I18NProvider.translate("ticket.take"), click -> dialogs.take(row, done));
    }

    private static Button button(TicketAction action, TicketRow row, TicketDialogs dialogs, SerializableRunnable done,
            boolean first) {
        var button = new Button(Words.of(action), click -> dialogs.act(action, row, done));
        if (action == TicketAction.CANCEL) {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        } else if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
