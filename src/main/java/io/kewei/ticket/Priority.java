package io.kewei.ticket;

import io.kewei.customer.CustomerGrade;
import org.jspecify.annotations.Nullable;

/** In which order tickets are worked on; worked out from urgency, type and the customer's grade (docs/sla.md). */
public enum Priority {
    /** 危急. */
    P1,
    /** 高. */
    P2,
    /** 中. */
    P3,
    /** 低. */
    P4;

    /**
     * The matrix of docs/sla.md: urgency against type, one step higher for customers of grade A.
     *
     * @param grade null where the customer has none yet
     */
    public static Priority of(Urgency urgency, TicketType type, @Nullable CustomerGrade grade) {
        var base = switch (type) {
            case CONSULTATION, SERVICE -> byUrgency(urgency, P4, P3, P2);
            case PROBLEM, RETURN -> byUrgency(urgency, P3, P2, P1);
            case COMPLAINT -> byUrgency(urgency, P2, P2, P1);
        };
        return grade == CustomerGrade.A && base != P1 ? values()[base.ordinal() - 1] : base;
    }

    private static Priority byUrgency(Urgency urgency, Priority normal, Priority urgent, Priority veryUrgent) {
        return switch (urgency) {
            case NORMAL -> normal;
            case URGENT -> urgent;
            case VERY_URGENT -> veryUrgent;
        };
    }
}
