package io.kewei.ticket;

/**
 * What counting needs to know of a ticket that is open or was closed lately; moments as {@link TicketDocument} writes
 * them.
 *
 * @param heldAt   {@link #NEVER} unless it is on hold
 * @param closedAt {@link #NEVER} unless it is closed
 */
record LineTicket(TicketState state, long openedAt, long dueAt, long heldAt, long closedAt) {

    static final long NEVER = Long.MAX_VALUE;

    /** Past its due time, at which the clock was not standing still, and not solved. */
    boolean isLate(long now) {
        return state.isUnsolved() && dueAt < Math.min(now, heldAt);
    }
}
