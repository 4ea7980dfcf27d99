package io.kewei.ticket;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a ticket stands. The arrows between states are here and nowhere else. */
public enum TicketState {
    /** 已登记. */
    NEW,
    /** 已确认. */
    CONFIRMED,
    /** 已分类. */
    CLASSIFIED,
    /** 已派发. */
    ASSIGNED,
    /** 已接收. */
    ACKNOWLEDGED,
    /** 处理中. */
    IN_PROGRESS,
    /** 挂起. */
    ON_HOLD,
    /** 已解决待通知. */
    RESOLVED,
    /** 待客户确认. */
    NOTIFIED,
    /** 已关闭. */
    CLOSED,
    /** 已归档. */
    ARCHIVED,
    /** 已取消. */
    CANCELLED;

    /** States in which somebody still has to do something. */
    public static final Set<TicketState> OPEN = Set.copyOf(EnumSet.range(NEW, NOTIFIED));

    /** States in which the trouble is not over yet and the due time counts. */
    public static final Set<TicketState> UNSOLVED = Set.copyOf(EnumSet.range(NEW, ON_HOLD));

    /** Whether a ticket may go from here to the other state; one arrow is for consultations, {@link TicketAction}. */
    public boolean leadsTo(TicketState next) {
        return switch (this) {
            case NEW -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == CLASSIFIED || next == CLOSED || next == CANCELLED;
            case CLASSIFIED -> next == ASSIGNED || next == CANCELLED;
            case ASSIGNED -> next == ASSIGNED || next == ACKNOWLEDGED || next == CANCELLED;
            case ACKNOWLEDGED -> next == ASSIGNED || next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == ASSIGNED || next == ON_HOLD || next == RESOLVED || next == CANCELLED;
            case ON_HOLD -> next == IN_PROGRESS || next == CANCELLED;
            case RESOLVED -> next == NOTIFIED || next == IN_PROGRESS;
            case NOTIFIED -> next == CLOSED || next == IN_PROGRESS;
            case CLOSED -> next == ARCHIVED || next == IN_PROGRESS;
            case ARCHIVED, CANCELLED -> false;
        };
    }

    /** Where a ticket may go from here, in the order of the states. */
    public List<TicketState> next() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the trouble is not over yet, so that the due time counts. */
    public boolean isUnsolved() {
        return UNSOLVED.contains(this);
    }
}
