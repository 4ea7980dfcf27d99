package io.kewei.platform.scope;

import java.util.UUID;

/** A record belongs to another place from now on; heard in the transaction that moves it. */
public record RecordMoved(Area area, UUID key, BranchId place) {
}
