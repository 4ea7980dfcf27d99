package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import io.kewei.customer.CustomerId;

/**
 * One tab on the customer's page. Any module may contribute a bean of this type; {@code @Order} places it. The
 * customer's own tabs have the orders 10 (overview), 20 (contacts), 80 (trades) and 90 (changes).
 */
public interface CustomerTab {

    /** Names the tab in the page's address, for instance {@code tickets}. */
    String path();

    /** Key of the tab's title. */
    String titleKey();

    /** The right that one needs to see the tab, of {@link io.kewei.platform.security.Roles}. */
    String right();

    /** Builds the tab's content; called when the user first opens the tab. */
    Component open(CustomerId customer);
}
