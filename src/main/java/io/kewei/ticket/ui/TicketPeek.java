package io.kewei.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketPage;

/** A ticket's summary beside the list: how it stands, what it is about, what may be done. */
class TicketPeek extends Div {

    TicketPeek(TicketPage page, TicketDialogs dialogs, Moments moments, SerializableRunnable changed) {
        addClassName("ticket-peek");
        var row = page.row();
        var badges = new Div(new StatusBadge(Look.tone(row.state()), Words.of(row.state())), new DueTime(row, moments));
        badges.addClassName("record-badges");
        var number = new Anchor(TicketNavigation.address(row.id()), getTranslation("ticket.open", row.number()));
        var description = new Paragraph(page.description().isEmpty() ? "–" : page.description());
        description.addClassNames("prose", "peek-text");
        var buttons = new Div(ActionBar.of(row, dialogs, changed).toArray(Button[]::new));
        buttons.addClassName("peek-actions");
        add(badges, buttons, new TicketFactList(page, moments, true), description, number);
    }
}
