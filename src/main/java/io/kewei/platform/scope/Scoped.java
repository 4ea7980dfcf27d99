package io.kewei.platform.scope;

import io.kewei.platform.security.StaffId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as the data scope looks at it. */
public interface Scoped {

    /** Which kind of records it is one of. */
    Area area();

    /** Its id. */
    UUID key();

    /** The place that it belongs to. */
    BranchId branch();

    /** Who answers for it; null if nobody does. */
    @Nullable StaffId responsible();
}
