package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.HomeCard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketState;
import java.text.NumberFormat;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** How many tickets are late, due today, and waiting for somebody to take them; each number leads to its list. */
@org.springframework.stereotype.Component
@Order(DueTickets.PLACE)
class DueTickets implements HomeCard {

    static final int PLACE = 5;

    private static final Set<TicketState> WAITING =
            Set.of(TicketState.NEW, TicketState.CONFIRMED, TicketState.CLASSIFIED);

    private final TicketQueries queries;
    private final CurrentUser user;
    private final Moments moments;

    DueTickets(TicketQueries queries, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String titleKey() {
        return "ticket.home.due";
    }

    @Override
    public boolean isFor() {
        return user.may(Roles.TICKET_READ);
    }

    @Override
    public Component open() {
        var figures = new Div(
                figure("ticket.home.overdue", TicketFilter.ALL.withOverdue(true), "figure-overdue"),
                figure("ticket.home.today", TicketFilter.ALL.withStates(TicketState.UNSOLVED)
                        .withDueTo(moments.today().plusDays(1)), "figure-risk"),
                figure("ticket.home.waiting", TicketFilter.ALL.withStates(WAITING), "figure-plain"));
        figures.addClassName("ticket-figures");
        return figures;
    }

    private Anchor figure(String key, TicketFilter filter, String look) {
        var number = new Span(NumberFormat.getIntegerInstance(UI.getCurrent().getLocale())
                .format(queries.count(filter)));
        number.addClassName("figure-number");
        var link = new Anchor(TicketNavigation.address(filter), number, new Span(I18NProvider.translate(key)));
        link.addClassNames("figure", look);
        return link;
    }
}
