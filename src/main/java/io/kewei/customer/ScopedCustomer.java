package io.kewei.customer;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/** Something about a customer: who answers for it is whoever looks after the customer. */
public interface ScopedCustomer extends Scoped {

    @Nullable StaffId owner();

    @Override
    default Area area() {
        return Area.CUSTOMER;
    }

    @Override
    default @Nullable StaffId responsible() {
        return owner();
    }
}
