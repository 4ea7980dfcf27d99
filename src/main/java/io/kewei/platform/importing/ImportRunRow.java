package io.kewei.platform.importing;

import io.kewei.platform.feed.News;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import in the list of imports. {@code failure} is the code under which the log tells why it gave up;
 * {@code total} are the rows of the file.
 */
public record ImportRunRow(ImportRunId id, String kind, String fileName, String startedBy, Instant startedAt,
        @Nullable Instant endedAt, ImportState state, int total, ImportTally tally, @Nullable String failure)
        implements News {

    /** How much of the file has been read, between 0 and 1. */
    public double share() {
        return total == 0 ? 1 : Math.min(1, (double) tally.rows() / total);
    }
}
