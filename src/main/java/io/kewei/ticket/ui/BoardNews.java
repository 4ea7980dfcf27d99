package io.kewei.ticket.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import io.kewei.platform.live.Live;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketsChanged;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a board has heard of tickets, and which of its columns that concerns. */
final class BoardNews {

    /** What has changed and was not looked at yet. */
    private final Queue<TicketFacts> facts = new ConcurrentLinkedQueue<>();
    /** Whether somebody is about to look at it already. */
    private final AtomicBoolean waiting = new AtomicBoolean();
    /** What was moved here, and whereto, until its news come. */
    private final Map<TicketId, TicketState> moved = new HashMap<>();

    /**
     * Columns that are to be read.
     *
     * @param cards   those whose cards are
     * @param counted those that are to be counted, these among them
     */
    record Stale(Set<TicketState> cards, Set<TicketState> counted) {
    }

    /** Hears what the user may see; {@code look} is done in the window, once for all that has come until then. */
    Registration hear(Live live, UI ui, Command look) {
        var user = SecurityContextHolder.getContext();
        var lookAsUser = new DelegatingSecurityContextRunnable(look::execute, user);
        return live.listen(TicketsChanged.class, changed -> {
            var seen = Scopes.of(user).read(Area.TICKET);
            changed.tickets().stream().filter(seen::covers).forEach(this::add);
            if (!facts.isEmpty() && waiting.compareAndSet(false, true)) {
                ui.access(lookAsUser::run);
            }
        });
    }

    void add(TicketFacts fact) {
        facts.add(fact);
    }

    /** Somebody has moved a ticket here, and sees it. */
    void moved(TicketId ticket, TicketState to) {
        moved.put(ticket, to);
    }

    /**
     * The columns between which tickets have moved. Not for what shows already, nor for what was just moved here:
     * whoever did that has seen it. A ticket that shows nowhere has left a column without changing its first cards,
     * only its number.
     */
    Stale take(Function<TicketId, Optional<TicketRow>> shown) {
        waiting.set(false); // first, so that what is saved from now on is looked at again
        var touched = EnumSet.noneOf(TicketState.class);
        var fromUnknown = false;
        for (var fact = facts.poll(); fact != null; fact = facts.poll()) {
            var row = shown.apply(fact.ticket());
            var own = moved.remove(fact.ticket(), fact.state());
            if (row.isPresent() ? row.get().version() < fact.version() : !own) {
                row.map(TicketRow::state).ifPresent(touched::add);
                touched.add(fact.state());
                fromUnknown |= row.isEmpty() && fact.version() > 0;
            }
        }
        return new Stale(touched, fromUnknown ? EnumSet.copyOf(TicketBoard.COLUMNS) : touched);
    }
}
