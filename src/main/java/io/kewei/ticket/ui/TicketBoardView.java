package io.kewei.ticket.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Refusal;
import io.kewei.platform.live.Live;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.SearchHint;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketAction;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The open tickets by state, live for everybody who looks at it. A card is moved by dragging it or from its menu; what
 * the state does not allow is refused by the service, and the card stays where it was.
 */
@Route("board")
@Menu(title = "ticket.board.menu", order = 35, icon = "square-kanban")
@RolesAllowed(Roles.TICKET_READ)
class TicketBoardView extends QueryPage<TicketFilter> {

    private static final Set<TicketState> ALL = Set.copyOf(TicketBoard.COLUMNS);

    private final TicketDialogs dialogs;
    private final Live live;
    private final BoardLine line;
    private final BoardNews news = new BoardNews();
    private @Nullable Registration listening;
    private @Nullable TicketRow dragged;

    TicketBoardView(TicketBoard board, TicketDialogs dialogs, OrganizationQueries organization, CurrentUser user,
            Moments moments, Live live) {
        super("ticket.board.title", params -> TicketFilter.of(params.with("all", true)),
                filter -> filter.params().with("all", List.of()));
        this.dialogs = dialogs;
        this.live = live;
        this.line = new BoardLine(board, moments,
                row -> TicketCard.of(row, moments, dialogs.mayMove(row)), this::dropOn);
        line.columns().forEach(this::handle);
        actions(user);
        addFilters(new TicketFilterBar(filter(), TicketFilter.ALL, organization, user.get()).forBoard(),
                new SearchHint(filter().map(TicketFilter::text)));
        addAndExpand(line);
        Signal.effect(this, () -> {
            filter().get();
            line.showFirst();
            read();
        });
    }

    private void handle(BoardColumn column) {
        var cards = column.cards();
        cards.onEnd(() -> {
            line.showWhole(column.state());
            read(EnumSet.of(column.state()), EnumSet.noneOf(TicketState.class));
        });
        cards.onDrag(this::drag);
        cards.onDragEnd(() -> drag(null));
        cards.onMenu(this::menu);
    }

    private void actions(CurrentUser user) {
        var report = new Button(getTranslation("ticket.report"), Icons.of("plus"),
                click -> dialogs.report(null, reported -> {
                    line.showWhole(TicketState.NEW);
                    read();
                }));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setVisible(user.may(Roles.TICKET_WORK));
        var list = new Anchor("tickets", Icons.of("list"), new Span(getTranslation("ticket.board.list")));
        list.addClassName("action-link");
        addActions(list, report);
    }

    private void read() {
        read(ALL, ALL);
    }

    private void readNews() {
        var stale = news.take(line::shown);
        if (!stale.cards().isEmpty()) {
            read(stale.cards(), stale.counted());
        }
    }

    private void read(Set<TicketState> cards, Set<TicketState> counted) {
        line.read(filter().peek(), cards, counted);
        setCount(line.open());
    }

    /** Shows where the card may go; null when it was let go of. */
    private void drag(@Nullable TicketRow row) {
        dragged = row;
        line.invite(state -> row != null && TicketAction.between(row.state(), state, row.type()).isPresent());
    }

    private void dropOn(TicketState target) {
        var row = dragged;
        drag(null);
        if (row != null && row.state() != target) {
            move(row, target);
        }
    }

    /** @throws Refusal {@code ticket.refusal.drop} where no arrow leads */
    private void move(TicketRow row, TicketState target) {
        var action = TicketAction.between(row.state(), target, row.type())
                .orElseThrow(() -> new Refusal("ticket.refusal.drop", row.number(), row.state(), target, ways(row)));
        dialogs.act(action, row, () -> {
            var between = EnumSet.of(row.state(), action.to());
            news.moved(row.id(), action.to());
            line.showWhole(action.to()); // where it stands may be further down
            read(between, between);
        });
    }

    private String ways(TicketRow row) {
        return dialogs.actions(row).stream().map(Words::of)
                .collect(Collectors.joining(getTranslation("platform.list")));
    }

    private void menu(TicketRow row) {
        var menu = new CardMenu(row, dialogs, () -> {
            TicketAction.of(row.state(), row.type()).forEach(action -> line.showWhole(action.to()));
            read();
        });
        add(menu);
        menu.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listening = news.hear(live, event.getUI(), this::readNews);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
        super.onDetach(event);
    }
}
