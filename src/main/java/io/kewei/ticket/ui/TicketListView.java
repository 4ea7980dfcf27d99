package io.kewei.ticket.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Params;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Drawer;
import io.kewei.platform.ui.ExportButton;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.SearchHint;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Table;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;

/** Every ticket the user may see, loaded page by page as they scroll; the open ones first, next due on top. */
@Route("tickets")
@Menu(title = "ticket.menu", order = 30, icon = "ticket")
@RolesAllowed(Roles.TICKET_READ)
class TicketListView extends QueryPage<TicketFilter> {

    private final TicketQueries queries;
    private final TicketDialogs dialogs;
    private final Moments moments;
    private final Table<TicketRow> table = new Table<>();
    private final Drawer drawer = new Drawer(table);

    TicketListView(TicketQueries queries, TicketDialogs dialogs, OrganizationQueries organization, CurrentUser user,
            Moments moments) {
        super("ticket.list.title", TicketFilter::of, TicketFilter::params);
        this.queries = queries;
        this.dialogs = dialogs;
        this.moments = moments;
        actions(user);
        addFilters(new TicketFilterBar(filter(), TicketFilter.OPEN, organization, user.get()).forList(),
                new SearchHint(filter().map(TicketFilter::text)));
        columns();
        table.setItemsPageable(page -> queries.list(filter().peek(), page));
        table.setEmptyText("ticket.list.empty");
        table.setCard(this::card);
        table.addItemClickListener(click -> open().set(click.getItem().id().value().toString()));
        drawer.onClosed(() -> open().set(""));
        addAndExpand(drawer);

        Signal.effect(this, () -> {
            filter().get();
            count();
            table.restart();
        });
        Signal.effect(this, () -> peek(open().get()));
    }

    private void actions(CurrentUser user) {
        var report = new Button(getTranslation("ticket.report"), Icons.of("plus"),
                click -> dialogs.report(null, TicketNavigation::open));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setVisible(user.may(Roles.TICKET_WORK));
        var board = new Anchor("board", Icons.of("square-kanban"), new Span(getTranslation("ticket.board.menu")));
        board.addClassName("action-link");
        addActions(board, new ExportButton<>("ticket.list.title", table, this::rows), report);
    }

    private Function<Pageable, List<TicketRow>> rows() {
        var now = filter().peek();
        return page -> queries.list(now, page);
    }

    private void columns() {
        table.link("ticket.number", TicketRow::number, row -> TicketNavigation.address(row.id()))
                .setSortProperty("number").setFlexGrow(0).setWidth("160px")
                .setPartNameGenerator(row -> Look.edge(row.priority()));
        table.text("ticket.customer", TicketRow::customerName).setSortProperty("customer").setFlexGrow(2);
        table.text("ticket.subject", TicketRow::subject).setSortProperty("subject").setFlexGrow(3);
        table.text("ticket.type", row -> Words.of(row.type())).setSortProperty("type").setFlexGrow(0).setWidth("68px");
        table.text("ticket.priority", row -> Words.of(row.priority())).setSortProperty("priority").setFlexGrow(0)
                .setWidth("76px");
        table.badge("ticket.state", row -> Look.tone(row.state()), row -> Words.of(row.state()))
                .setSortProperty("state").setWidth("136px");
        table.text("ticket.handler", TicketRow::handlerName).setSortProperty("handler").setFlexGrow(0).setWidth("96px");
        table.moment("ticket.openedAt", TicketRow::openedAt).setSortProperty("openedAt");
        table.component("ticket.due", row -> new DueTime(row, moments)).setSortProperty("dueAt").setFlexGrow(0)
                .setWidth("172px");
    }

    private Div card(TicketRow row) {
        var state = new StatusBadge(Look.tone(row.state()), Words.of(row.state()));
        var card = new Div(new Div(new Span(row.subject()), state),
                new Span(row.number() + " · " + row.customerName()), new Div(new DueTime(row, moments)));
        card.addClassNames("row-card", Look.edge(row.priority()));
        return card;
    }

    private void count() {
        var count = queries.count(filter().peek(), COUNTED);
        setCount(count);
        table.expect(count);
    }

    /** Shows a ticket's summary beside the list; an address that names none, or a foreign one, shows none. */
    private void peek(String id) {
        var ticket = new Params(Map.of("id", List.of(id))).ids("id").stream()
                .flatMap(value -> queries.find(new TicketId(value)).stream()).findFirst();
        if (ticket.isPresent()) {
            var page = ticket.get();
            drawer.show(page.row().subject(), new TicketPeek(page, dialogs, moments, () -> {
                count();
                table.reload();
                peek(id);
            }));
        } else {
            drawer.hide();
        }
    }
}
