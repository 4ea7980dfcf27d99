package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** Where the user is: the way from the menu to this page. Vaadin's own is still experimental in 25.2. */
class Trail extends Nav {

    private final OrderedList steps = new OrderedList();

    Trail() {
        addClassName("trail");
        getElement().setAttribute("aria-label", getTranslation("platform.nav.where"));
        add(steps);
    }

    void clear() {
        steps.removeAll();
    }

    /** A page above this one. */
    void above(String title, String path) {
        steps.add(new ListItem(new Anchor(path, title)));
    }

    /** This page. */
    void here(Signal<String> title) {
        var words = new Span();
        words.bindText(title);
        words.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(words));
    }
}
