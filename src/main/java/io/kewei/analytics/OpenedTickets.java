package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tickets that were opened at a place in a month, column by column, some two dozen bytes each. Those that wait for their
 * verdict come first and solved ones last, from the quickest to the slowest: medians are read off, not sorted for.
 */
class OpenedTickets implements Piece<OpenedTickets> {

    /** Days of a month are numbered from 1. */
    static final int DAYS = 32;

    static final OpenedTickets NONE = new OpenedTickets(List.of());

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Comparator<TicketLine> ORDER =
            Comparator.comparing((TicketLine line) -> line.verdict() != Verdict.WAITING)
                    .thenComparing(TicketLine::resolution, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final byte[] days;
    private final byte[] verdicts;
    private final byte[] reassignments;
    private final Codes<String> priorities;
    private final Codes<String> categories;
    private final Codes<Handler> handlers;
    private final long[] dues;
    private final long[] resolutions;
    private volatile @Nullable OpenedCounts counted;

    private OpenedTickets(List<TicketLine> lines) {
        var size = lines.size();
        days = new byte[size];
        verdicts = new byte[size];
        reassignments = new byte[size];
        for (var row = 0; row < size; row++) {
            var line = lines.get(row);
            days[row] = (byte) line.day();
            verdicts[row] = (byte) line.verdict().ordinal();
            reassignments[row] = (byte) line.reassignments();
        }
        priorities = Codes.of(lines.stream().map(TicketLine::priority).toList());
        categories = Codes.of(lines.stream().map(TicketLine::category).toList());
        handlers = Codes.of(lines.stream().map(TicketLine::handler).toList());
        dues = lines.stream().filter(line -> line.verdict() == Verdict.WAITING).mapToLong(TicketLine::due).toArray();
        resolutions = lines.stream().map(TicketLine::resolution).filter(value -> value != null)
                .mapToLong(Long::longValue).toArray();
    }

    static OpenedTickets of(List<TicketLine> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(ORDER);
        return new OpenedTickets(sorted);
    }

    /**
     * Counts those of some days of the month. Most who look at a month look at the same days of it: what was counted
     * last is kept.
     *
     * @param now decides on tickets that are still open; microseconds since 1970
     */
    OpenedCounts counts(Period some, long now) {
        var counts = counted;
        if (counts == null || !counts.holdFor(some, now)) {
            counts = new OpenedCounts(this, some, now);
            counted = counts;
        }
        return counts;
    }

    /** When the next ticket that waits for its verdict is missed, as seen from a moment; the end of numbers if none is. */
    long nextDue(long now) {
        return LongStream.of(dues).filter(due -> due >= now).min().orElse(Long.MAX_VALUE);
    }

    @Override
    public OpenedTickets with(Days some, OpenedTickets other) {
        return of(Stream.concat(lines(day -> !some.has(day)), other.lines(some::has)).toList());
    }

    @Override
    public int size() {
        return days.length;
    }

    int day(int row) {
        return days[row];
    }

    /** Whether it is met or missed at a moment, in microseconds since 1970; else {@link Verdict#NONE}. */
    Verdict verdict(int row, long now) {
        var verdict = VERDICTS[verdicts[row]];
        return verdict != Verdict.WAITING ? verdict : dues[row] < now ? Verdict.MISSED : Verdict.NONE;
    }

    int reassignments(int row) {
        return reassignments[row];
    }

    Codes<String> priorities() {
        return priorities;
    }

    Codes<String> categories() {
        return categories;
    }

    Codes<Handler> handlers() {
        return handlers;
    }

    /** How long solving took, in milliseconds, ascending; not to be changed. */
    long[] resolutions() {
        return resolutions;
    }

    /** The same, only of some tickets. */
    long[] resolutions(IntPredicate rows) {
        var first = unsolved();
        var some = new long[resolutions.length];
        var found = 0;
        for (var row = first; row < days.length; row++) {
            if (rows.test(row)) {
                some[found++] = resolutions[row - first];
            }
        }
        return Arrays.copyOf(some, found);
    }

    /** The same by the day of the month on which they were opened. */
    long[][] resolutionsByDay() {
        var sizes = new int[DAYS];
        for (var row = unsolved(); row < days.length; row++) {
            sizes[days[row]]++;
        }
        var byDay = new long[DAYS][];
        Arrays.setAll(byDay, day -> new long[sizes[day]]);
        for (var row = days.length - 1; row >= unsolved(); row--) {
            byDay[days[row]][--sizes[days[row]]] = resolutions[row - unsolved()];
        }
        return byDay;
    }

    private int unsolved() {
        return days.length - resolutions.length;
    }

    private Stream<TicketLine> lines(IntPredicate ofDays) {
        return IntStream.range(0, days.length).filter(row -> ofDays.test(days[row])).mapToObj(row ->
                new TicketLine(days[row], handlers.of(row), priorities.of(row), categories.of(row), resolution(row),
                        VERDICTS[verdicts[row]], row < dues.length ? dues[row] : 0, reassignments[row]));
    }

    private @Nullable Long resolution(int row) {
        return row < unsolved() ? null : resolutions[row - unsolved()];
    }
}
