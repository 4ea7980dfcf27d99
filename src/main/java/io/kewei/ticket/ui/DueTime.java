package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.kewei.platform.text.Moments;
import io.kewei.ticket.DueState;
import io.kewei.ticket.TicketRow;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much time is left until a ticket is due, or by how much it is late; counts on in the browser without asking the
 * server. Colour, icon and words together say how it stands; the moment itself shows when the mouse rests on it.
 */
@Tag("due-time")
@JsModule("./due-time.ts")
class DueTime extends Component {

    DueTime(TicketRow row, Moments moments) {
        attributes(row, moments).forEach(getElement()::setAttribute);
        getElement().setAttribute("words", words());
    }

    /** What the element needs to know of a ticket. */
    static Map<String, String> attributes(TicketRow row, Moments moments) {
        var state = row.due(moments.now());
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("due", row.dueAt().toString());
        attributes.put("risk", DueState.riskAt(row.openedAt(), row.dueAt()).toString());
        if (row.heldAt() != null) {
            attributes.put("held", row.heldAt().toString());
        }
        if (!row.state().isUnsolved()) {
            attributes.put("done", Look.text("ticket.dueState." + state));
        }
        attributes.put("state", state.name());
        attributes.put("moment", Look.text("ticket.due.moment", row.dueAt()));
        return attributes;
    }

    /** Its words, in the user's language, the same for all tickets. */
    static String words() {
        return String.join("|", Look.text("ticket.due.left"), Look.text("ticket.due.late"),
                Look.text("ticket.due.paused"), Look.text("ticket.due.days"), Look.text("ticket.due.hours"),
                Look.text("ticket.due.minutes"));
    }
}
