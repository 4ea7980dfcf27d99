package io.kewei.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.kewei.customer.CustomerId;

/** The ways into the archive from other modules' screens. */
public final class CustomerNavigation {

    static final String CUSTOMERS = "customers";

    private CustomerNavigation() {
    }

    /** Address of a customer's page, for instance of a {@code Table.link} column. */
    public static String address(CustomerId customer) {
        return CUSTOMERS + "/" + customer.value();
    }

    /** Opens a customer's page. */
    public static void open(CustomerId customer) {
        UI.getCurrent().navigate(address(customer));
    }

    /** A customer's name that leads to its page. */
    public static Anchor link(CustomerId customer, String name) {
        return new Anchor(address(customer), name);
    }
}
