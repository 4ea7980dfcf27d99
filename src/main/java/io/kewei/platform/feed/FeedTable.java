package io.kewei.platform.feed;

import io.kewei.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One feed as the database holds it: lines that are added in the transaction of what they tell of, and removed after
 * a while.
 */
public final class FeedTable {

    private static final int PIECE = 5_000;

    private final JdbcTemplate jdbc;
    private final ThisProcess process;
    private final Clock clock;
    private final String table;
    private final Duration kept;

    /** @param kept how long lines are there at least */
    FeedTable(JdbcTemplate jdbc, ThisProcess process, Clock clock, String table, Duration kept) {
        this.jdbc = jdbc;
        this.process = process;
        this.clock = clock;
        this.table = table;
        this.kept = kept;
    }

    /** A line to be added. */
    public record Line(String topic, String body) {
    }

    /**
     * Adds lines, in the transaction that there is. Best done last in it: readers wait for the numbers that were
     * given to it until it ends.
     */
    public void add(Collection<Line> lines) {
        var at = now();
        jdbc.batchUpdate("insert into " + table + " (at, origin, topic, body) values (?, ?, ?, ?)", lines.stream()
                .map(line -> new Object[] {at, Ids.bytes(process.id()), line.topic(), line.body()}).toList());
    }

    /**
     * Lines behind a number, and those of some numbers before it, in the order of their numbers.
     *
     * @param own whether what this process wrote is wanted too; otherwise it comes without its body
     */
    List<FeedRow> after(long number, Collection<Long> also, int most, boolean own) {
        var body = own ? "body" : "case when origin = ? then null else body end";
        var others = also.isEmpty() ? ""
                : " or number in (" + also.stream().map(any -> "?").collect(Collectors.joining(", ")) + ")";
        var values = Stream.of(own ? Stream.empty() : Stream.of(Ids.bytes(process.id())), Stream.of(number),
                also.stream(), Stream.of(most)).flatMap(part -> part).toArray();
        return jdbc.query("select number, origin, topic, " + body + " from " + table + " where number > ?" + others
                        + " order by number limit ?",
                (row, at) -> new FeedRow(row.getLong(1), Ids.of(row.getBytes(2)), row.getString(3), row.getString(4)),
                values);
    }

    /** Which lines there are behind a number. */
    List<Long> numbersAfter(long number) {
        return jdbc.queryForList("select number from " + table + " where number > ? order by number", Long.class, number);
    }

    /** The first and the last number that are there; zeros if nothing was ever written. */
    Ends ends() {
        return jdbc.queryForObject("select coalesce(min(number), 0), coalesce(max(number), 0) from " + table,
                (row, at) -> new Ends(row.getLong(1), row.getLong(2)));
    }

    /** The last number that is there; zero if nothing was ever written. */
    public long last() {
        return ends().last();
    }

    record Ends(long first, long last) {
    }

    /** How long a reader may be away and still miss nothing. */
    Duration kept() {
        return kept;
    }

    Clock clock() {
        return clock;
    }

    /** Removes what was kept long enough; the last line stays, so that readers see how far the feed has come. */
    void removeOld() {
        var young = jdbc.queryForList("select number from " + table + " where at >= ? order by number limit 1",
                Long.class, now().minus(kept));
        var keep = young.isEmpty() ? ends().last() : young.getFirst();
        var removed = PIECE;
        while (removed == PIECE) {
            removed = jdbc.update("delete from " + table + " where number < ? order by number limit " + PIECE, keep);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
