package io.kewei.platform.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record's details as they stand in the database, for {@link FormDialog#edit}.
 *
 * @param version   as the service wants it back
 * @param changedBy who changed the record last; empty if unknown
 * @param changedAt when that was
 */
public record Seen<D extends Record>(D details, long version, String changedBy, @Nullable Instant changedAt) {
}
