package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.kewei.platform.text.Moments;
import io.kewei.ticket.DueState;
import io.kewei.ticket.TicketRow;

/**
 * How much time is left until a ticket is due, or by how much it is late; counts on in the browser without asking the
 * server. Colour, icon and words together say how it stands; the moment itself shows when the mouse rests on it.
 */
@Tag("due-time")
@JsModule("./due-time.ts")
class DueTime extends Component {

    DueTime(TicketRow row, Moments moments) {
        var state = row.due(moments.now());
        set("due", row.dueAt().toString());
        set("risk", DueState.riskAt(row.openedAt(), row.dueAt()).toString());
        if (row.heldAt() != null) {
            set("held", row.heldAt().toString());
        }
        if (!row.state().isUnsolved()) {
            set("done", Look.text("ticket.dueState." + state));
        }
        set("state", state.name());
        set("moment", Look.text("ticket.due.moment", row.dueAt()));
        set("words", String.join("|", Look.text("ticket.due.left"), Look.text("ticket.due.late"),
                Look.text("ticket.due.paused"), Look.text("ticket.due.days"), Look.text("ticket.due.hours"),
                Look.text("ticket.due.minutes")));
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }
}
