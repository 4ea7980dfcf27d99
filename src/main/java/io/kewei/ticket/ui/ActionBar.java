package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
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

    /** @param done called after something was done, to show the ticket anew */
    static Component[] of(TicketRow row, TicketDialogs dialogs, SerializableRunnable done) {
        var buttons = new ArrayList<Component>();
        var actions = dialogs.actions(row);
        for (var action : List.copyOf(actions).reversed()) {
            buttons.add(button(action, row, dialogs, done, action == actions.getFirst()));
        }
        if (dialogs.mayTake(row)) {
            buttons.addFirst(new Button(I18NProvider.translate("ticket.take"), click -> dialogs.take(row, done)));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button button(TicketAction action, TicketRow row, TicketDialogs dialogs, SerializableRunnable done,
            boolean first) {
        var button = new Button(Words.of(action), click -> dialogs.act(action, row, done));
        button.setDisableOnClick(false);
        if (action == TicketAction.CANCEL) {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        } else if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
