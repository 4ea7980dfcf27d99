package io.kewei.platform.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which numbers of a feed have been read, and which are waited for. A number is given when a line is written and seen
 * when its transaction commits, so lines become visible in another order than that of their numbers; a number that
 * was rolled back never comes. Numbers that were passed over are looked for until the patience is at its end.
 */
final class Gaps {

    /** More at once are no writers at work but a jump of the counter; the latest of them are watched. */
    static final int MOST = 5_000;

    private final Duration patience;
    private final SortedMap<Long, Instant> missing = new TreeMap<>();
    private long last;

    Gaps(long last, Duration patience) {
        this.last = last;
        this.patience = patience;
    }

    /** The highest number that was read. */
    long last() {
        return last;
    }

    /** Numbers below it that may still come. */
    List<Long> missing() {
        return List.copyOf(missing.keySet());
    }

    /** Below and with this one nothing comes any more. */
    long done() {
        return missing.isEmpty() ? last : missing.firstKey() - 1;
    }

    /** A line was read. */
    void read(long number, Instant now) {
        missing.remove(number);
        if (number > last) {
            for (var passed = Math.max(last + 1, number - MOST); passed < number; passed++) {
                missing.put(passed, now);
            }
            while (missing.size() > MOST) {
                missing.remove(missing.firstKey());
            }
            last = number;
        }
    }

    /** Gives up numbers that were waited for long enough. */
    void giveUp(Instant now) {
        missing.values().removeIf(since -> !now.isBefore(since.plus(patience)));
    }
}
