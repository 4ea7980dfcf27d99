package io.kewei.visit;

/** Where a visit stands. The arrows between states are here and nowhere else; overdue is no state, time decides it. */
public enum VisitState {

    PLANNED, DONE, CANCELLED;

    boolean leadsTo(VisitState next) {
        return this == PLANNED && next != PLANNED;
    }

    /** Whether there is nothing left to do. */
    public boolean isClosed() {
        return this != PLANNED;
    }
}
