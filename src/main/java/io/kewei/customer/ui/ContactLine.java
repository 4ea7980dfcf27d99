package io.kewei.customer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.ContactDetails;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;

/** One person at a customer in two lines: who, and how to reach. */
final class ContactLine {

    private ContactLine() {
    }

    static Div of(ContactDetails contact) {
        var who = new Div(new Span(contact.name()), new Span(contact.title()));
        who.addClassName("contact-who");
        if (contact.keyPerson()) {
            who.add(new StatusBadge(Tone.ACTIVE, I18NProvider.translate("customer.contact.keyPerson")));
        }
        var reach = new Div();
        reach.addClassName("contact-reach");
        for (var number : new String[] {contact.mobile(), contact.phone()}) {
            if (!number.isEmpty()) {
                reach.add(Calls.phone(number));
            }
        }
        if (!contact.email().isEmpty()) {
            reach.add(Calls.email(contact.email()));
        }
        var line = new Div(who, reach);
        line.addClassName("contact-line");
        return line;
    }
}
