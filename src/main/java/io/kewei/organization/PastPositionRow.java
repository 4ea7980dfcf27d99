package io.kewei.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a place stood before.
 *
 * @param parent name of the place above, as it is called now
 * @param since  null for "since it was opened"
 * @param by     who moved it away from there
 */
public record PastPositionRow(String parent, @Nullable Instant since, Instant until, String by) {
}
