package io.kewei.ticket.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Refusal;
import io.kewei.platform.live.Live;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.ColumnCount;
import io.kewei.ticket.TicketAction;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketsChanged;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The open tickets by state, live for everybody who looks at it. A card is moved by dragging it or from its menu; what
 * the state does not allow is refused by the service, and the card stays where it was.
 */
@Route("board")
@Menu(title = "ticket.board.menu", order = 35, icon = "square-kanban")
@RolesAllowed(Roles.TICKET_READ)
class TicketBoardView extends QueryPage<TicketFilter> {

    private final TicketBoard board;
    private final TicketDialogs dialogs;
    private final Moments moments;
    private final Live live;
    private final List<BoardColumn> columns;
    private final Map<TicketState, ColumnCount> counts = new EnumMap<>(TicketState.class);
    /** What has changed and was not looked at yet. */
    private final Queue<TicketFacts> news = new ConcurrentLinkedQueue<>();
    /** Whether somebody is about to look at the news already. */
    private final AtomicBoolean waiting = new AtomicBoolean();
    /** What was moved here, and whereto, until its news come. */
    private final Map<TicketId, TicketState> moved = new HashMap<>();
    private @Nullable Registration listening;
    private @Nullable TicketRow dragged;

    TicketBoardView(TicketBoard board, TicketDialogs dialogs, OrganizationQueries organization, CurrentUser user,
            Moments moments, Live live) {
        super("ticket.board.title", params -> TicketFilter.of(params.with("all", true)),
                filter -> filter.params().with("all", List.of()));
        this.board = board;
        this.dialogs = dialogs;
        this.moments = moments;
        this.live = live;
        this.columns = TicketBoard.COLUMNS.stream().map(this::column).toList();
        actions(user);
        addFilters(new TicketFilterBar(filter(), TicketFilter.ALL, organization, user.get()).forBoard());
        var line = new Div();
        line.addClassName("board");
        columns.forEach(line::add);
        addAndExpand(line);
        Signal.effect(this, () -> {
            filter().get();
            read();
        });
    }

    private void actions(CurrentUser user) {
        var report = new Button(getTranslation("ticket.report"), Icons.of("plus"),
                click -> dialogs.report(null, reported -> read()));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setVisible(user.may(Roles.TICKET_WORK));
        var list = new Anchor("tickets", Icons.of("list"), new Span(getTranslation("ticket.board.list")));
        list.addClassName("action-link");
        addActions(list, report);
    }

    private void read() {
        read(EnumSet.copyOf(TicketBoard.COLUMNS));
    }

    private void read(Set<TicketState> some) {
        read(some, some);
    }

    /**
     * Reads anew, as far as the filter asks for it.
     *
     * @param some    the columns whose cards are read
     * @param counted the columns that are counted, these among them
     */
    private void read(Set<TicketState> some, Set<TicketState> counted) {
        var filter = filter().peek();
        var rows = narrowed(filter, some).map(board::cards).orElse(List.of());
        counts.keySet().removeAll(counted);
        narrowed(filter, counted).map(board::counts).orElse(List.of()).forEach(count -> counts.put(count.state(), count));
        var now = moments.now();
        for (var column : columns) {
            if (some.contains(column.state())) {
                column.show(rows.stream().filter(row -> row.state() == column.state()).toList());
            }
            if (counted.contains(column.state())) {
                var count = counts.get(column.state());
                column.count(count == null ? 0 : count.count(),
                        count == null || column.state() == TicketState.CLOSED ? "" : age(count.oldest(), now), filter);
            }
        }
        setCount(counts.values().stream().filter(one -> one.state().isOpen()).mapToLong(ColumnCount::count).sum());
    }

    /** The filter for some columns only; none if it asks for none of them. */
    private Optional<TicketFilter> narrowed(TicketFilter filter, Set<TicketState> some) {
        var asked = EnumSet.copyOf(some);
        if (!filter.states().isEmpty()) {
            asked.retainAll(filter.states());
        }
        return asked.isEmpty() ? Optional.empty()
                : Optional.of(asked.size() < columns.size() ? filter.withStates(asked) : filter);
    }

    /**
     * Reads the columns between which tickets have moved. Not what it shows already, nor what was just moved here: whoever
     * did that has seen it. A ticket that shows nowhere has left a column without changing its first cards, only its number.
     */
    private void readNews() {
        waiting.set(false); // first, so that what is saved from now on is read again
        var touched = EnumSet.noneOf(TicketState.class);
        var unknown = false;
        for (var fact = news.poll(); fact != null; fact = news.poll()) {
            var shown = shown(fact.ticket());
            var own = moved.remove(fact.ticket(), fact.state());
            if (shown.isPresent() ? shown.get().version() < fact.version() : !own) {
                shown.map(TicketRow::state).ifPresent(touched::add);
                touched.add(fact.state());
                unknown |= shown.isEmpty() && fact.version() > 0;
            }
        }
        if (!touched.isEmpty()) {
            read(touched, unknown ? EnumSet.copyOf(TicketBoard.COLUMNS) : touched);
        }
    }

    private Optional<TicketRow> shown(TicketId ticket) {
        return columns.stream().flatMap(column -> column.cards().rows().stream())
                .filter(row -> row.id().equals(ticket)).findFirst();
    }

    private String age(Instant opened, Instant now) {
        var age = Duration.between(opened, now);
        return age.toDays() > 0 ? getTranslation("ticket.board.oldest.days", age.toDays())
                : getTranslation("ticket.board.oldest.hours", age.toHours());
    }

    private BoardColumn column(TicketState state) {
        var column = new BoardColumn(state, row -> TicketCard.of(row, moments, dialogs.mayMove(row)), this::dropOn);
        column.cards().onDrag(this::drag);
        column.cards().onDragEnd(() -> drag(null));
        column.cards().onMenu(this::menu);
        return column;
    }

    /** Shows where the card may go; null when it was let go of. */
    private void drag(@Nullable TicketRow row) {
        dragged = row;
        columns.forEach(column -> column.invite(
                row != null && TicketAction.between(row.state(), column.state(), row.type()).isPresent()));
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
            moved.put(row.id(), action.to());
            read(EnumSet.of(row.state(), action.to()));
        });
    }

    private String ways(TicketRow row) {
        return dialogs.actions(row).stream().map(Words::of)
                .collect(Collectors.joining(getTranslation("platform.list")));
    }

    /** The same as dragging, for keyboard and finger. */
    private void menu(TicketRow row) {
        var popover = new Popover();
        popover.setFor("card-" + row.id().value());
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("ticket.board.move", row.number()));
        popover.addClassName("card-actions");
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeFromParent();
            }
        });
        for (var button : ActionBar.of(row, dialogs, this::read)) {
            button.addClickListener(click -> popover.close());
            popover.add(button);
        }
        add(popover);
        popover.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        var user = SecurityContextHolder.getContext();
        var readAsUser = new DelegatingSecurityContextRunnable(this::readNews, user);
        listening = live.listen(TicketsChanged.class, changed -> {
            var seen = Scopes.of(user).read(Area.TICKET);
            changed.tickets().stream().filter(seen::covers).forEach(news::add);
            if (!news.isEmpty() && waiting.compareAndSet(false, true)) {
                ui.access(readAsUser::run);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
        super.onDetach(event);
    }
}
