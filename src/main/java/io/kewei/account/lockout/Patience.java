package io.kewei.account.lockout;

import java.time.Duration;
import java.time.Instant;

/**
 * How wrong tries are answered: some are free, then each makes the wait twice as long, up to a longest one. After a quiet
 * time all is forgotten.
 *
 * @param free    how many wrong tries in a row go without a wait
 * @param first   the first wait
 * @param longest the longest wait
 * @param memory  how long after the last wrong try, or the end of the wait, it is forgotten
 */
record Patience(int free, Duration first, Duration longest, Duration memory) {

    private static final int DOUBLINGS_MAX = 30;

    /** The tally after one more wrong try. */
    Tally failed(Tally before, Instant now) {
        var failures = isForgotten(before, now) ? 1 : before.failures() + 1;
        return new Tally(failures, now, failures < free ? Instant.EPOCH : now.plus(pause(failures - free)));
    }

    /** The tally without its latest wrong try, which was none. */
    Tally undone(Tally before) {
        return new Tally(Math.max(0, before.failures() - 1), before.last(), Instant.EPOCH);
    }

    boolean isForgotten(Tally tally, Instant now) {
        var end = tally.until().isAfter(tally.last()) ? tally.until() : tally.last();
        return tally.failures() == 0 || !now.isBefore(end.plus(memory));
    }

    private Duration pause(int doublings) {
        var pause = first.multipliedBy(1L << Math.min(DOUBLINGS_MAX, doublings));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
