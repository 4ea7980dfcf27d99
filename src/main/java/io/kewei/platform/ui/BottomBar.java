package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** On a phone, the four places people go to most and a way to all others, within reach of a thumb. */
class BottomBar extends Nav {

    /** First words of the menu titles' keys, in the order of the bar. */
    private static final List<String> PLACES = List.of("platform", "ticket", "visit", "customer");

    private final Map<String, Component> links = new LinkedHashMap<>();

    BottomBar(List<MenuEntry> entries, SerializableRunnable openMenu) {
        addClassName("bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("platform.nav.phone"));
        PLACES.stream().flatMap(place -> first(entries, place)).forEach(this::addPlace);
        var more = new NativeButton();
        more.add(Icons.of("menu"), new Span(getTranslation("platform.nav.more")));
        more.addClickListener(click -> openMenu.run());
        add(more);
    }

    /** Marks the place where the user is. */
    void mark(Optional<MenuEntry> here) {
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        here.map(entry -> links.get(MainLayout.path(entry)))
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "page"));
    }

    private void addPlace(MenuEntry entry) {
        var link = new Anchor(MainLayout.path(entry), MainLayout.icon(entry), new Span(getTranslation(entry.title())));
        links.put(MainLayout.path(entry), link);
        add(link);
    }

    private static Stream<MenuEntry> first(List<MenuEntry> entries, String module) {
        return entries.stream().filter(entry -> entry.title().startsWith(module + ".")).limit(1);
    }
}
