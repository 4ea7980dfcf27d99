package io.kewei.ticket.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.customer.CustomerId;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.Channel;
import io.kewei.ticket.TicketDetails;
import io.kewei.ticket.Urgency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes down a new request: shows what an old customer asked for before, and ends with the sentence that the agent
 * reads back to the customer.
 */
class ReportForm extends TicketForm {

    private final Moments moments;
    private final Paragraph recap = new Paragraph();
    private final Checkbox confirmed = new Checkbox(getTranslation("ticket.report.confirmed"));

    ReportForm(CustomerPicker customer, RecentTickets recent, Moments moments) {
        super(customer, moments, recent);
        this.moments = moments;
        customer.addValueChangeListener(change -> recent.show(change.getValue()));
        var hint = new Span(getTranslation("ticket.report.unconfirmed"));
        hint.addClassName("recap-hint");
        recap.addClassName("recap-words");
        var readBack = new Section(recap, confirmed, hint);
        readBack.addClassName("recap");
        readBack.getElement().setAttribute("aria-label", getTranslation("ticket.report.recap"));
        var box = new Div(readBack);
        wide(box);
        Stream.<HasValue<?, ?>>of(channel, type, category, urgency, subject, contact, phone, expected)
                .forEach(field -> field.addValueChangeListener(change -> readBack()));
        readBack();
    }

    /** Begins with what most requests are: a phone call, not urgent. */
    void begin(@Nullable CustomerId who) {
        show(new TicketDetails(who, Channel.PHONE, null, null, Urgency.NORMAL, null, "", "", "", null));
    }

    /** Whether the customer agreed to what was read back. */
    boolean confirmed() {
        return confirmed.getValue();
    }

    /** Called with each customer that is chosen. */
    void onCustomer(SerializableConsumer<CustomerId> listener) {
        customer.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                listener.accept(change.getValue());
            }
        });
    }

    /** Whom to call back, unless somebody else was typed in. */
    void suggestContact(String name, String call) {
        if (contact.isEmpty() && phone.isEmpty()) {
            contact.setValue(name);
            phone.setValue(call);
        }
    }

    private void readBack() {
        var known = !subject.isEmpty() && type.getValue() != null && urgency.getValue() != null;
        confirmed.setEnabled(known);
        recap.getClassNames().set("recap-empty", !known);
        recap.setText(known ? sentence() : getTranslation("ticket.report.recap.empty"));
        if (!known) {
            confirmed.setValue(false);
        }
    }

    private String sentence() {
        var kind = Words.of(type.getValue());
        if (!category.isEmpty()) {
            kind += getTranslation("ticket.report.recap.of", Look.category(category.getValue()));
        }
        var words = getTranslation("ticket.report.recap.what", kind, subject.getValue().strip(),
                Words.of(urgency.getValue()));
        if (expected.getValue() != null) {
            words += getTranslation("ticket.report.recap.expected",
                    expected.getValue().atZone(moments.zone()).toInstant());
        }
        if (!contact.isEmpty() || !phone.isEmpty()) {
            words += getTranslation("ticket.report.recap.reach", contact.getValue().strip(), phone.getValue().strip());
        }
        return words + getTranslation("ticket.report.recap.ask");
    }
}
