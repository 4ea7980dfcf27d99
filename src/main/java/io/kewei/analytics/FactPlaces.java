package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of which there are facts. They are read once; whatever changes says where, and so of new ones. */
class FactPlaces {

    private final Function<Counted, Set<BranchId>> reading;
    private final Map<Counted, Set<BranchId>> known = new ConcurrentHashMap<>();

    FactPlaces(Function<Counted, Set<BranchId>> reading) {
        this.reading = reading;
    }

    Set<BranchId> of(Counted what) {
        return known.computeIfAbsent(what, reading);
    }

    /** Reads them whether or not they are known. */
    Set<BranchId> anew(Counted what) {
        return known.compute(what, (same, before) -> reading.apply(what));
    }

    /** There are facts of a place. */
    void add(Counted what, BranchId place) {
        known.computeIfPresent(what, (same, places) -> places.contains(place) ? places
                : Stream.concat(places.stream(), Stream.of(place)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Takes note that anything may have changed. */
    void forget() {
        known.clear();
    }
}
