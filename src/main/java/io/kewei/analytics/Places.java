package io.kewei.analytics;

import io.kewei.organization.BranchRow;
import io.kewei.platform.scope.BranchId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places that a user may see, as a tree. */
class Places {

    private final List<BranchRow> all;
    private final Set<BranchId> seen;

    /** @param all a place before those below it */
    Places(List<BranchRow> all) {
        this.all = all;
        this.seen = all.stream().map(BranchRow::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Places with all places below them, as far as the user may see them. */
    Set<BranchId> under(Set<BranchId> tops) {
        return tops.stream().flatMap(top -> under(top).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A place and all below it; nothing if the user may not see it. */
    Set<BranchId> under(BranchId top) {
        var found = new HashSet<BranchId>();
        for (var place : all) {
            if (place.id().equals(top) || place.parent() != null && found.contains(place.parent())) {
                found.add(place.id());
            }
        }
        return found;
    }

    /**
     * Tickets of several places beside each other, each with all below it. Of a single place those one level below are
     * compared, and what belongs to the place itself.
     *
     * @param looked what is looked at; none for all
     * @param counts by the place that a ticket belongs to
     */
    List<Slice> compare(Set<BranchId> looked, Map<BranchId, Long> counts) {
        var tops = all.stream().filter(place -> looked.isEmpty() ? isTop(place) : looked.contains(place.id())).toList();
        var slices = tops.size() == 1 ? parts(tops.getFirst(), counts)
                : tops.stream().map(place -> slice(place, under(place.id()), counts));
        return slices.filter(slice -> slice.count() > 0).sorted(Slice.MOST_FIRST).toList();
    }

    private boolean isTop(BranchRow place) {
        return place.parent() == null || !seen.contains(place.parent());
    }

    private Stream<Slice> parts(BranchRow place, Map<BranchId, Long> counts) {
        var below = all.stream().filter(other -> place.id().equals(other.parent()))
                .map(child -> slice(child, under(child.id()), counts));
        return Stream.concat(below, Stream.of(slice(place, Set.of(place.id()), counts)));
    }

    private static Slice slice(BranchRow place, Set<BranchId> places, Map<BranchId, Long> counts) {
        var count = places.stream().mapToLong(id -> counts.getOrDefault(id, 0L)).sum();
        var key = places.stream().map(id -> id.value().toString()).sorted().collect(Collectors.joining(","));
        return new Slice(key, place.name(), count);
    }
}
