package io.kewei.platform.scope;

import java.util.Optional;
import java.util.UUID;

/** Finds the records of one area, as far as the user sees them. Each module that has such records provides one. */
public interface ScopedRecords {

    Area area();

    /** The record with an id, unless there is none that the user may see. */
    Optional<ScopedRecord> find(UUID id);

    /** The record with a number, unless there is none that the user may see. */
    Optional<ScopedRecord> find(String number);
}
