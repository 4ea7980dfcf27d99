package io.kewei.ticket;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How a ticket stands against its due time (docs/sla.md). */
public enum DueState {
    /** 正常. */
    ON_TRACK,
    /** 临近超时: four fifths of the time have gone. */
    AT_RISK,
    /** 已超时. */
    OVERDUE,
    /** 计时暂停. */
    PAUSED,
    /** 按时解决. */
    MET,
    /** 超时解决. */
    MISSED,
    /** 不计时: cancelled, or nothing is known. */
    NONE;

    private static final double WARN_AT = 0.8;

    static DueState of(TicketState state, Instant openedAt, Instant dueAt, @Nullable Instant heldAt,
            @Nullable Boolean inTime, Instant now) {
        if (!state.isUnsolved()) {
            return inTime == null ? NONE : inTime ? MET : MISSED;
        }
        var at = heldAt == null ? now : heldAt;
        if (at.isAfter(dueAt)) {
            return OVERDUE;
        }
        if (heldAt != null) {
            return PAUSED;
        }
        return at.isBefore(riskAt(openedAt, dueAt)) ? ON_TRACK : AT_RISK;
    }

    /** From when on a ticket is at risk: when four fifths of its time have gone. */
    public static Instant riskAt(Instant openedAt, Instant dueAt) {
        return openedAt.plusMillis((long) (Duration.between(openedAt, dueAt).toMillis() * WARN_AT));
    }
}
