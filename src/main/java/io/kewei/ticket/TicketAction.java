package io.kewei.ticket;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people do to a ticket, as buttons name it; each is one arrow of {@link TicketState}. */
public enum TicketAction {
    CONFIRM(TicketState.CONFIRMED, TicketState.NEW),
    CLASSIFY(TicketState.CLASSIFIED, TicketState.CONFIRMED),
    /** A consultation is answered on the spot and needs no handler. */
    ANSWER(TicketState.CLOSED, TicketState.CONFIRMED),
    ASSIGN(TicketState.ASSIGNED, TicketState.CLASSIFIED),
    ACKNOWLEDGE(TicketState.ACKNOWLEDGED, TicketState.ASSIGNED),
    START(TicketState.IN_PROGRESS, TicketState.ACKNOWLEDGED),
    RESUME(TicketState.IN_PROGRESS, TicketState.ON_HOLD),
    RESOLVE(TicketState.RESOLVED, TicketState.IN_PROGRESS),
    NOTIFY(TicketState.NOTIFIED, TicketState.RESOLVED),
    CLOSE(TicketState.CLOSED, TicketState.NOTIFIED),
    ARCHIVE(TicketState.ARCHIVED, TicketState.CLOSED),
    HOLD(TicketState.ON_HOLD, TicketState.IN_PROGRESS),
    REASSIGN(TicketState.ASSIGNED, TicketState.ASSIGNED, TicketState.ACKNOWLEDGED, TicketState.IN_PROGRESS),
    REOPEN(TicketState.IN_PROGRESS, TicketState.RESOLVED, TicketState.NOTIFIED, TicketState.CLOSED),
    CANCEL(TicketState.CANCELLED, TicketState.NEW, TicketState.CONFIRMED, TicketState.CLASSIFIED, TicketState.ASSIGNED,
            TicketState.ACKNOWLEDGED, TicketState.IN_PROGRESS, TicketState.ON_HOLD);

    private final TicketState to;
    private final Set<TicketState> from;

    TicketAction(TicketState to, TicketState first, TicketState... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** Where the ticket stands afterwards. */
    public TicketState to() {
        return to;
    }

    /** Whether it needs more than a remark: a category, a person, a reason to wait. */
    public boolean asksForMore() {
        return this == CLASSIFY || this == ASSIGN || this == REASSIGN || this == HOLD;
    }

    /** Whether a ticket of this type may be treated so from this state. */
    public boolean isFor(TicketState state, TicketType type) {
        return from.contains(state) && (this != ANSWER || type == TicketType.CONSULTATION);
    }

    /** What may be done now, the way forward first. */
    public static List<TicketAction> of(TicketState state, TicketType type) {
        return Arrays.stream(values()).filter(action -> action.isFor(state, type)).toList();
    }

    /** What takes a ticket from one state to another. */
    public static Optional<TicketAction> between(TicketState from, TicketState to, TicketType type) {
        return of(from, type).stream().filter(action -> action.to == to).findFirst();
    }
}
