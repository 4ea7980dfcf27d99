package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Numbers and addresses that one press calls or writes to. */
final class Calls {

    private Calls() {
    }

    static Component phone(String number) {
        return number.isEmpty() ? new Span("–") : new Anchor("tel:" + number.replaceAll("[^\\d+]", ""), number);
    }

    static Component email(String address) {
        return address.isEmpty() ? new Span("–") : new Anchor("mailto:" + address, address);
    }
}
