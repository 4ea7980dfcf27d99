package io.kewei.analytics.keeping;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A piece and what is known of its age. A day is behind until a reading that began after the last word of its change has
 * ended.
 */
class Kept<P extends Piece<P>> {

    /** Held while days are read: who wants them too waits for it. */
    final ReentrantLock reading = new ReentrantLock();

    private P piece;
    private Days behind = Days.ALL;
    /** Those of them that are being read now. */
    private Days inHand = Days.NONE;
    private Instant readWhole = Instant.MIN;
    private Instant began = Instant.MIN;

    Kept(P nothing) {
        this.piece = nothing;
    }

    synchronized P piece() {
        return piece;
    }

    synchronized int size() {
        return piece.size() + 1;
    }

    /** Whether the piece can be used as it is. */
    synchronized boolean isCurrent(Instant oldest) {
        return behind.none() && inHand.none() && !readWhole.isBefore(oldest);
    }

    /** Whether word of a change came since it was read. */
    synchronized boolean isOutdated() {
        return !behind.none() && !readWhole.equals(Instant.MIN);
    }

    synchronized void forget(Days days) {
        behind = behind.plus(days);
    }

    /**
     * Begins a reading.
     *
     * @param all whether also days are read that are not behind
     * @return what has to be read
     */
    synchronized Days begin(boolean all, Instant oldest, Instant now) {
        if (readWhole.isBefore(oldest)) {
            behind = Days.ALL;
        }
        inHand = behind;
        behind = Days.NONE;
        began = now;
        return all ? Days.ALL : inHand;
    }

    synchronized void end(Days days, P read) {
        piece = days.whole() ? read : piece.with(days, read);
        readWhole = days.whole() ? began : readWhole;
        inHand = Days.NONE;
    }

    synchronized void failed() {
        behind = behind.plus(inHand);
        inHand = Days.NONE;
    }
}
