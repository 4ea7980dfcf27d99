package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.customer.CustomerId;
import io.kewei.customer.ui.CustomerTab;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import org.springframework.core.annotation.Order;

/** The customer's tickets on the customer's page, the newest first. */
@org.springframework.stereotype.Component
@Order(TicketsOfCustomer.PLACE)
class TicketsOfCustomer implements CustomerTab {

    /** After overview and contacts. */
    static final int PLACE = 30;

    private final TicketQueries queries;
    private final TicketDialogs dialogs;
    private final CurrentUser user;
    private final Moments moments;

    TicketsOfCustomer(TicketQueries queries, TicketDialogs dialogs, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.dialogs = dialogs;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String path() {
        return "tickets";
    }

    @Override
    public String titleKey() {
        return "ticket.menu";
    }

    @Override
    public String right() {
        return Roles.TICKET_READ;
    }

    @Override
    public Component open(CustomerId customer) {
        var filter = TicketFilter.ALL.withCustomer(customer);
        var table = new Table<TicketRow>();
        table.link("ticket.number", TicketRow::number, row -> TicketNavigation.address(row.id())).setFlexGrow(0)
                .setWidth("160px").setPartNameGenerator(row -> Look.edge(row.priority()));
        table.text("ticket.subject", TicketRow::subject).setFlexGrow(3);
        table.text("ticket.type", row -> Words.of(row.type())).setFlexGrow(0).setWidth("84px");
        table.text("ticket.priority", row -> Words.of(row.priority())).setFlexGrow(0).setWidth("84px");
        table.badge("ticket.state", row -> Look.tone(row.state()), row -> Words.of(row.state())).setWidth("136px");
        table.text("ticket.handler", TicketRow::handlerName).setFlexGrow(0).setWidth("96px");
        table.moment("ticket.openedAt", TicketRow::openedAt);
        table.component("ticket.due", row -> new DueTime(row, moments)).setFlexGrow(0).setWidth("172px");
        table.setItemsPageable(page -> queries.list(filter, page));
        table.setEmptyText("ticket.customer.empty");
        table.setAllRowsVisible(false);
        var report = new Button(I18NProvider.translate("ticket.report"), Icons.of("plus"),
                click -> dialogs.report(customer, TicketNavigation::open));
        report.setVisible(user.may(Roles.TICKET_WORK));
        var tab = new Div(report, table);
        tab.addClassName("ticket-tab");
        return tab;
    }
}
