package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.live.Announcement;
import java.util.List;
import java.util.UUID;

/**
 * Figures of some places and days are no longer what they were.
 *
 * @param process where it happened, which has heard of it already
 */
record FactsChanged(UUID process, List<Change> changes) implements Announcement {

    /** @param days of the month {@code where} */
    record Change(Counted what, PlaceMonth where, Days days) {
    }

    FactsChanged {
        changes = List.copyOf(changes);
    }
}
