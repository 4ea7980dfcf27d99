package io.kewei.isolation;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;

/** The window that is open, as somebody uses it who goes from one address to the next. */
final class Browser {

    /** Leads to the page that says so, and to a new screen from there. */
    private static final String NOWHERE = "nowhere";

    private Browser() {
    }

    /** Goes to an address, and to a screen made anew: the router keeps one that is there already. */
    static void visit(String address) {
        var location = new Location(address);
        visit(location.getPath(), location.getQueryParameters());
    }

    static void visit(String path, QueryParameters query) {
        if (RouteConfiguration.forSessionScope().getRoute(path).filter(screen()::equals).isPresent()) {
            go(NOWHERE, QueryParameters.empty());
        }
        go(path, query);
    }

    private static void go(String path, QueryParameters query) {
        UI.getCurrent().navigate(path, query);
        MockVaadin.clientRoundtrip(true);
    }

    /** The screen that is shown. */
    static Class<?> screen() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream().findFirst()
                .<Class<?>>map(HasElement::getClass).orElse(Object.class);
    }

    /** Takes away what lies over the screen and would lie over the next one too. */
    static void close(List<Component> parts) {
        parts.stream().filter(part -> part instanceof Dialog || part instanceof Notification)
                .forEach(Component::removeFromParent);
    }
}
