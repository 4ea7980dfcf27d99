package io.kewei.ticket;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/** Something about a ticket: who answers for it is whoever works on it. */
public interface ScopedTicket extends Scoped {

    @Nullable StaffId handler();

    @Override
    default Area area() {
        return Area.TICKET;
    }

    @Override
    default @Nullable StaffId responsible() {
        return handler();
    }
}
