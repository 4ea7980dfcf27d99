package io.kewei.visit;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** The visits as sharing and explaining look at them. */
@Component
class VisitRecords extends ScopedRecords {

    VisitRecords(EntityManager entities) {
        super(Area.VISIT, entities, "Visit", "assignee", "purpose", "r.customer.value");
    }
}
