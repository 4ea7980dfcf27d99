package io.kewei.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many of something fall on each day of a time. Things are numbered through, oldest first, so that each day's share
 * is known without making the others.
 */
final class DayPlan {

    private static final int CHUNK_LEAST = 20;
    private static final int CHUNK_MOST = 2_000;

    private final LocalDate first;
    /** How many there are until each day's evening. */
    private final int[] upTo;

    /** @param weight how many fall on a day, compared with others */
    DayPlan(LocalDate first, LocalDate last, int total, ToDoubleFunction<LocalDate> weight) {
        this.first = first;
        var sums = first.datesUntil(last.plusDays(1)).mapToDouble(weight).toArray();
        Arrays.parallelPrefix(sums, Double::sum);
        var all = sums[sums.length - 1];
        upTo = Arrays.stream(sums).mapToInt(sum -> (int) Math.round(sum / all * total)).toArray();
    }

    /** Some whole days that are made together. */
    record Chunk(int number, LocalDate from, LocalDate to, int count) {
    }

    /** Whole days of about a hundredth each, or of two thousand things where that is less. */
    List<Chunk> chunks() {
        var size = Math.clamp(upTo[upTo.length - 1] / 100, CHUNK_LEAST, CHUNK_MOST);
        var chunks = new ArrayList<Chunk>();
        var start = first;
        for (var at = 0; at < upTo.length; at++) {
            var next = first.plusDays(at + 1L);
            var count = before(next) - before(start);
            if (count >= size || at == upTo.length - 1 && count > 0) {
                chunks.add(new Chunk(chunks.size(), start, next, count));
                start = next;
            }
        }
        return chunks;
    }

    List<LocalDate> days() {
        return first.datesUntil(first.plusDays(upTo.length)).toList();
    }

    /** How many there are on earlier days; this is the number of a day's first one. */
    int before(LocalDate day) {
        var at = Math.min((int) ChronoUnit.DAYS.between(first, day), upTo.length) - 1;
        return at < 0 ? 0 : upTo[at];
    }

    int on(LocalDate day) {
        return before(day.plusDays(1)) - before(day);
    }
}
