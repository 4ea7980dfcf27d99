package io.kewei.bench.load;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What one run wrote down. Figures are of the time in which all users were there; errors are of the whole run. */
final class Ledger {

    private static final int TOLD = 40;

    private final Plan plan;
    private final Clock clock;
    private final Instant from;
    private final Instant to;
    private final Map<String, Queue<Long>> times = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final Queue<String> stories = new ConcurrentLinkedQueue<>();
    private final LongAdder messages = new LongAdder();
    private final LongAdder frames = new LongAdder();
    private final AtomicInteger ready = new AtomicInteger();

    Ledger(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.from = plan.once() ? Instant.EPOCH : clock.instant().plus(plan.ramp());
        this.to = plan.once() ? Instant.MAX : from.plusSeconds(plan.duration());
    }

    /** Whether figures are no longer taken. */
    boolean isOver() {
        return clock.instant().isAfter(to);
    }

    private boolean counts() {
        return !clock.instant().isBefore(from) && !isOver();
    }

    void took(String figure, long millis) {
        if (counts()) {
            times.computeIfAbsent(figure, none -> new ConcurrentLinkedQueue<>()).add(millis);
        }
    }

    void failed(String journey, String login, String why) {
        failures.computeIfAbsent(journey, none -> new LongAdder()).increment();
        if (stories.size() < TOLD) {
            stories.add(journey + " (" + login + "): " + why);
        }
    }

    void answered() {
        if (counts()) {
            messages.increment();
        }
    }

    void pushed() {
        if (counts()) {
            frames.increment();
        }
    }

    /** A user has done all and waits with an open screen. */
    void isReady() {
        ready.incrementAndGet();
    }

    boolean areAllReady() {
        return ready.get() >= plan.users();
    }

    /** @param heap bytes in use after a collection while all users were there; 0 if it is not known */
    Run run(long heap) {
        var figures = new TreeMap<String, Run.Figure>();
        times.forEach((name, all) -> figures.put(name, figure(all)));
        var errors = new TreeMap<String, Long>();
        failures.forEach((name, number) -> errors.put(name, number.sum()));
        return new Run(plan.users(), plan.duration(), messages.sum(), frames.sum(), heap, figures, errors, List.copyOf(stories));
    }

    private static Run.Figure figure(Queue<Long> all) {
        var sorted = new ArrayList<>(all).stream().mapToLong(Long::longValue).sorted().toArray();
        return new Run.Figure(sorted.length, rank(sorted, 0.5), rank(sorted, 0.95), Arrays.stream(sorted).max().orElse(0));
    }

    /** The smallest time that this share of all does not exceed. */
    private static long rank(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
