package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.HomeCard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** What the user has on the desk, due next first. */
@org.springframework.stereotype.Component
@Order(MyTickets.PLACE)
class MyTickets implements HomeCard {

    static final int PLACE = 10;
    private static final int SHOWN = 6;

    private final TicketQueries queries;
    private final CurrentUser user;
    private final Moments moments;

    MyTickets(TicketQueries queries, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String titleKey() {
        return "ticket.home.mine";
    }

    /** Those who work on tickets; who only reads has none. */
    @Override
    public boolean isFor() {
        return user.may(Roles.TICKET_WORK);
    }

    @Override
    public Component open() {
        var rows = queries.onDesk(user.get().staff(), SHOWN);
        if (rows.isEmpty()) {
            return new Paragraph(I18NProvider.translate("ticket.home.none"));
        }
        var list = new UnorderedList();
        list.addClassName("home-lines");
        rows.stream().map(this::line).forEach(list::add);
        var mine = TicketFilter.OPEN.withHandlers(Set.of(user.get().staff()));
        return new Div(list, new Anchor(TicketNavigation.address(mine),
                I18NProvider.translate("ticket.home.all", queries.count(mine))));
    }

    private ListItem line(TicketRow row) {
        var customer = new Span(row.customerName());
        customer.addClassName("line-customer");
        var item = new ListItem(new Anchor(TicketNavigation.address(row.id()), row.subject()), customer,
                new DueTime(row, moments));
        item.addClassName(Look.edge(row.priority()));
        return item;
    }
}
