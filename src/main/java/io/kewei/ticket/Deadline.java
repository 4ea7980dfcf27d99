package io.kewei.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By when a ticket has to be solved, whether the clock stands still, and how it came out (docs/sla.md). */
@Embeddable
class Deadline {

    private Instant dueAt;
    private @Nullable Instant heldAt;
    @Enumerated(EnumType.STRING)
    private @Nullable HoldReason holdReason;
    private @Nullable Instant resolvedAt;
    private @Nullable Boolean inTime;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Deadline() {
    }

    Deadline(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** As another system left it; where it gave no verdict, ours. */
    Deadline(Instant dueAt, @Nullable Instant heldAt, @Nullable Instant resolvedAt, @Nullable Boolean inTime) {
        this.dueAt = dueAt;
        this.heldAt = heldAt;
        this.holdReason = heldAt == null ? null : HoldReason.CUSTOMER;
        this.resolvedAt = resolvedAt;
        this.inTime = inTime == null ? verdict() : inTime;
    }

    /** Another priority has another target. */
    void moveTo(Instant moment) {
        dueAt = moment;
    }

    void hold(HoldReason reason, Instant at) {
        holdReason = reason;
        heldAt = at;
    }

    /** The rest is added to the due time, unless that had passed before. */
    void resume(Instant at) {
        if (heldAt != null && heldAt.isBefore(dueAt)) {
            dueAt = dueAt.plus(Duration.between(heldAt, at));
        }
        release();
    }

    /** The clock has nothing to count any more. */
    void release() {
        heldAt = null;
        holdReason = null;
    }

    void solve(Instant at) {
        resolvedAt = at;
        inTime = verdict();
    }

    void reopen() {
        resolvedAt = null;
        inTime = null;
    }

    private @Nullable Boolean verdict() {
        return resolvedAt == null ? null : !resolvedAt.isAfter(dueAt);
    }

    /** From when on nobody is in time any more; null while the clock stands still and had not run out before. */
    @Nullable Instant lateFrom() {
        return heldAt == null || dueAt.isBefore(heldAt) ? dueAt : null;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant heldAt() {
        return heldAt;
    }

    @Nullable HoldReason holdReason() {
        return holdReason;
    }

    @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    @Nullable Boolean inTime() {
        return inTime;
    }
}
