package io.kewei.analytics.keeping;

import io.kewei.platform.scope.BranchId;
import java.time.YearMonth;
import java.util.Comparator;

/** A month at a place. */
public record PlaceMonth(BranchId place, YearMonth month) implements Comparable<PlaceMonth> {

    private static final YearMonth EVER = YearMonth.of(1, 1);
    private static final Comparator<PlaceMonth> ORDER = Comparator.comparing(PlaceMonth::month)
            .thenComparing(key -> key.place().value());

    /** For what a place has of no month in particular. */
    public static PlaceMonth ever(BranchId place) {
        return new PlaceMonth(place, EVER);
    }

    @Override
    public int compareTo(PlaceMonth other) {
        return ORDER.compare(this, other);
    }
}
