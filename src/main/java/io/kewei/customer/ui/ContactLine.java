package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.ContactDetails;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;

/** One person at a customer in two lines: who, and how to reach. */
final class ContactLine {

    private ContactLine() {
    }

    static Div of(SecretTexts secrets, ContactDetails contact) {
        var who = new Div(new Span(contact.name()), new Span(contact.title()));
        who.addClassName("contact-who");
        if (contact.keyPerson()) {
            who.add(new StatusBadge(Tone.ACTIVE, I18NProvider.translate("customer.contact.keyPerson")));
        }
        var reach = new Div();
        reach.addClassName("contact-reach");
        if (!contact.mobile().isEmpty()) {
            reach.add(mobile(secrets, contact));
        }
        if (!contact.phone().isEmpty()) {
            reach.add(phone(secrets, contact));
        }
        if (!contact.email().isEmpty()) {
            reach.add(email(secrets, contact));
        }
        var line = new Div(who, reach);
        line.addClassName("contact-line");
        return line;
    }

    /** The number to call first. */
    static Component call(SecretTexts secrets, ContactDetails contact) {
        return contact.mobile().isEmpty() ? phone(secrets, contact) : mobile(secrets, contact);
    }

    static Component mobile(SecretTexts secrets, ContactDetails contact) {
        return secrets.text("customer.contact.mobile", SecretKind.PHONE, field(contact, "mobile"), contact.mobile(),
                Calls::phone);
    }

    static Component phone(SecretTexts secrets, ContactDetails contact) {
        return secrets.text("customer.contact.phone", SecretKind.PHONE, field(contact, "phone"), contact.phone(),
                Calls::phone);
    }

    static Component email(SecretTexts secrets, ContactDetails contact) {
        return secrets.text("customer.contact.email", SecretKind.EMAIL, field(contact, "email"), contact.email(),
                Calls::email);
    }

    /** Where one of a contact's values stands in its customer. */
    static String field(ContactDetails contact, String name) {
        return "contacts/" + (contact.id() == null ? "" : contact.id().value()) + "/" + name;
    }
}
