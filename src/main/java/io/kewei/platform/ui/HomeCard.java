package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;

/** One card on the page that users see first. Any module may contribute a bean; {@code @Order} places it. */
public interface HomeCard {

    /** Key of the card's title. */
    String titleKey();

    /** Whether the current user gets this card. */
    default boolean isFor() {
        return true;
    }

    /** Builds the card's content each time the page is opened. */
    Component open();
}
