package io.kewei.ticket;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** The tickets as sharing and explaining look at them. */
@Component
class TicketRecords extends ScopedRecords {

    TicketRecords(EntityManager entities) {
        super(Area.TICKET, entities, "Ticket", "handler", "subject", "r.customer.value");
    }
}
