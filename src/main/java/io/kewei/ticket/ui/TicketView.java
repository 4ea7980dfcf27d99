package io.kewei.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.kewei.customer.ui.CustomerNavigation;
import io.kewei.platform.Params;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Page;
import io.kewei.platform.ui.RecordHeader;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.ui.RecordAccess;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketPage;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** One ticket: how it stands, what it is about, what happened, and what may be done now. */
@Route("tickets/:id")
@RolesAllowed(Roles.TICKET_READ)
class TicketView extends Page implements BeforeEnterObserver {

    private final TicketQueries queries;
    private final TicketDialogs dialogs;
    private final Moments moments;
    private final boolean mayWork;
    private final RecordAccess access;
    private final TicketTimeline timeline;
    private final Div top = new Div();
    private final Div about = new Div();

    TicketView(TicketQueries queries, TicketService service, TicketDialogs dialogs, CurrentUser user, Moments moments,
            RecordAccess access) {
        super("ticket.one");
        this.queries = queries;
        this.dialogs = dialogs;
        this.moments = moments;
        this.mayWork = user.may(Roles.TICKET_WORK);
        this.access = access;
        timeline = new TicketTimeline(queries, service, moments);
        hideHeader();
        about.addClassName("ticket-about");
        var columns = new Div(about, timeline);
        columns.addClassName("ticket-columns");
        add(top, columns);
    }

    /** @throws NotFoundException if there is no such ticket, or none that the user may see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new Params(Map.of("id", List.of(event.getRouteParameters().get("id").orElse("")))).ids("id");
        show(new TicketId(id.stream().findFirst().orElseThrow(NotFoundException::new)));
    }

    private void show(TicketId id) {
        var page = queries.find(id).orElseThrow(NotFoundException::new);
        setTitle(page.row().number());
        top.removeAll();
        top.add(header(page));
        about.removeAll();
        about.add(card("ticket.description", prose(page.description())),
                card("ticket.facts", new TicketFactList(page, moments, false)));
        timeline.show(id, mayWork && access.mayChange(page));
    }

    private RecordHeader header(TicketPage page) {
        var row = page.row();
        var header = new RecordHeader(row.subject(), row.number())
                .badge(Look.tone(row.state()), Words.of(row.state()))
                .fact("ticket.customer", CustomerNavigation.link(row.customer(), row.customerName()))
                .fact("ticket.priority", priority(page))
                .fact("ticket.handler", row.handlerName())
                .fact("ticket.openedAt", moments.moment(row.openedAt()))
                .fact("ticket.dueAt", moments.moment(row.dueAt()))
                .fact("ticket.due", new DueTime(row, moments));
        if (page.holdReason() != null) {
            header.badge(Tone.FROZEN, Words.of(page.holdReason()));
        }
        if (mayWork && access.mayChange(page) && row.state().isOpen()) {
            header.actions(new Button(getTranslation("ticket.edit"),
                    click -> dialogs.edit(row.id(), () -> show(row.id()))));
        }
        header.actions(ActionBar.of(row, dialogs, () -> show(row.id())).reversed().toArray(Button[]::new));
        return access.on(header, page, () -> show(row.id()));
    }

    private Div priority(TicketPage page) {
        var words = new Div(Words.of(page.row().priority()));
        words.addClassNames("priority-word", Look.edge(page.row().priority()));
        return words;
    }

    private static Paragraph prose(String text) {
        var words = new Paragraph(text.isEmpty() ? "–" : text);
        words.addClassName("prose");
        return words;
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H2(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
