package io.kewei.customer;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** The customers as sharing and explaining look at them. */
@Component
class CustomerRecords extends ScopedRecords {

    CustomerRecords(EntityManager entities) {
        super(Area.CUSTOMER, entities, "Customer", "owner", "name", "null");
    }
}
