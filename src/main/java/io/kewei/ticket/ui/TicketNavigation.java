package io.kewei.ticket.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;

/** The ways to tickets from other modules' screens. */
public final class TicketNavigation {

    private TicketNavigation() {
    }

    /** Address of a ticket's page. */
    public static String address(TicketId ticket) {
        return "tickets/" + ticket.value();
    }

    /** Address of the list of those that the filter lets through. */
    public static String address(TicketFilter filter) {
        return new Location("tickets", new QueryParameters(filter.params().values())).getPathWithQueryParameters();
    }

    public static void open(TicketId ticket) {
        UI.getCurrent().navigate(address(ticket));
    }

    /** A ticket's number that leads to its page. */
    public static Anchor link(TicketId ticket, String number) {
        return new Anchor(address(ticket), number);
    }
}
