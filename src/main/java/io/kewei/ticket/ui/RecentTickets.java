package io.kewei.ticket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.kewei.customer.CustomerId;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import org.jspecify.annotations.Nullable;

/** What a customer asked for lately; not there for a customer who never asked. */
class RecentTickets extends Div {

    private static final int SHOWN = 4;

    private final TicketQueries queries;
    private final Moments moments;

    RecentTickets(TicketQueries queries, Moments moments) {
        this.queries = queries;
        this.moments = moments;
        addClassName("recent");
        setVisible(false);
    }

    void show(@Nullable CustomerId customer) {
        removeAll();
        setVisible(false);
        if (customer != null) {
            var rows = queries.ofCustomer(customer, SHOWN);
            if (!rows.isEmpty()) {
                var all = queries.count(TicketFilter.ALL.withCustomer(customer));
                add(new H3(getTranslation("ticket.recent", all)));
                rows.stream().map(this::line).forEach(this::add);
                setVisible(true);
            }
        }
    }

    private Div line(TicketRow row) {
        var link = new Anchor(TicketNavigation.address(row.id()), row.subject());
        link.setTarget(AnchorTarget.BLANK); // what was typed in the dialog stays
        var opened = new Span(moments.date(row.openedAt()));
        opened.addClassName("recent-date");
        var line = new Div(opened, link, new StatusBadge(Look.tone(row.state()), Words.of(row.state())));
        line.addClassName("recent-line");
        return line;
    }
}
