package io.kewei.platform.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reads a feed from a place on, each line once: also those that become visible late, because their transaction took a
 * number and committed after others that came later. Of one thread.
 */
public final class FeedReader {

    /** Lines that may still have been on their way when a reader began at the end. */
    static final int BEFORE_THE_END = 1_000;
    /** The longest that a transaction may take from writing its line to being committed. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final FeedTable table;
    private final boolean own;
    private final Gaps gaps;
    private Instant readAt;

    private FeedReader(FeedTable table, boolean own, long from) {
        this.table = table;
        this.own = own;
        this.gaps = new Gaps(from, PATIENCE);
        this.readAt = table.clock().instant();
    }

    /** Reads what others write from now on. */
    static FeedReader ofNews(FeedTable table) {
        var reader = new FeedReader(table, false, safeEnd(table));
        // What was there before nobody here has missed: only which lines these are has to be known.
        table.numbersAfter(reader.gaps.last()).forEach(number -> reader.gaps.read(number, reader.readAt));
        return reader;
    }

    /** Reads what anybody writes, from behind a number on. */
    public static FeedReader behind(FeedTable table, long number) {
        return new FeedReader(table, true, number);
    }

    /**
     * Where a reader may begin that has to hear of everything committed from now on; it hears of some that was
     * before, too.
     */
    public static long safeEnd(FeedTable table) {
        var ends = table.ends();
        return Math.max(0, Math.max(ends.first() - 1, ends.last() - BEFORE_THE_END));
    }

    /** Whether all lines behind a number are still there; false for a number that this feed has not come to. */
    public static boolean isWhole(FeedTable table, long number) {
        var ends = table.ends();
        return number <= ends.last() && number >= ends.first() - 1;
    }

    /**
     * The next lines, or none.
     *
     * @throws FellBehind if this reader was away for so long that lines may be gone unread
     */
    public List<FeedRow> next() {
        var now = table.clock().instant();
        if (readAt.plus(table.kept().dividedBy(2)).isBefore(now) && !isWhole(table, gaps.done())) {
            throw new FellBehind();
        }
        var rows = table.after(gaps.last(), gaps.missing(), MOST, own);
        rows.forEach(row -> gaps.read(row.number(), now));
        gaps.giveUp(now);
        readAt = now;
        return rows;
    }

    /** Up to this number everything has been read that will ever come. */
    public long done() {
        return gaps.done();
    }

    /** Lines may be gone that were not read. */
    public static final class FellBehind extends RuntimeException {
    }
}
