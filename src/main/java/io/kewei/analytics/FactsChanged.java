package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.feed.News;
import java.util.List;

/** Figures of some places and days are no longer what they were. */
record FactsChanged(List<Change> changes) implements News {

    /** @param days of the month {@code where} */
    record Change(Counted what, PlaceMonth where, Days days) {
    }

    FactsChanged {
        changes = List.copyOf(changes);
    }
}
