package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The places of which there are facts. They are read once; whatever changes says where, and so of new ones. */
class FactPlaces {

    private final Function<Counted, Set<BranchId>> reading;
    private final Map<Counted, Set<BranchId>> known = new ConcurrentHashMap<>();

    FactPlaces(Function<Counted, Set<BranchId>> reading) {
        this.reading = reading;
    }

    Set<BranchId> of(Counted what) {
        return known.computeIfAbsent(what, this::read);
    }

    /** Reads them whether or not they are known. */
    Set<BranchId> anew(Counted what) {
        return known.compute(what, (same, before) -> read(what));
    }

    /** There are facts of a place. */
    void add(Counted what, BranchId place) {
        known.computeIfPresent(what, (same, places) -> {
            places.add(place);
            return places;
        });
    }

    /** Takes note that anything may have changed. */
    void forget() {
        known.clear();
    }

    private Set<BranchId> read(Counted what) {
        var places = ConcurrentHashMap.<BranchId>newKeySet();
        places.addAll(reading.apply(what));
        return places;
    }
}
