package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of which there are facts, by their table: what is counted of a fact may begin later than the fact does, as
 * closings do. They are read once an hour; whatever changes meanwhile says where, and so of new ones.
 */
class FactPlaces {

    private final Function<Counted, Set<BranchId>> reading;
    private final Clock clock;
    private final Duration maxAge;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Set<BranchId> places, Instant since) {

        Known plus(BranchId place) {
            return places.contains(place) ? this : new Known(Stream.concat(places.stream(), Stream.of(place))
                    .collect(Collectors.toUnmodifiableSet()), since);
        }
    }

    FactPlaces(Function<Counted, Set<BranchId>> reading, Clock clock, Duration maxAge) {
        this.reading = reading;
        this.clock = clock;
        this.maxAge = maxAge;
    }

    /** Whoever asks has a connection already, and waits for none while others wait for what is being read. */
    Set<BranchId> of(Counted what) {
        return known.compute(what.table(), (table, last) -> last != null && isYoung(last) ? last
                : new Known(reading.apply(what), clock.instant())).places;
    }

    private boolean isYoung(Known last) {
        return last.since.plus(maxAge).isAfter(clock.instant());
    }

    /** There are facts of a place. */
    void add(Counted what, BranchId place) {
        known.computeIfPresent(what.table(), (table, last) -> last.plus(place));
    }

    /** Takes note that anything may have changed. */
    void forget() {
        known.clear();
    }
}
