package io.kewei.visit;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;

/** Something about a visit: who answers for it is whoever makes it. */
public interface ScopedVisit extends Scoped {

    StaffId assignee();

    @Override
    default Area area() {
        return Area.VISIT;
    }

    @Override
    default StaffId responsible() {
        return assignee();
    }
}
