package io.kewei.ticket;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tickets as sharing and explaining look at them. */
@Component
@Transactional(readOnly = true)
class TicketRecords implements ScopedRecords {

    private static final String FROM = """
            select new io.kewei.platform.scope.ScopedRecord(io.kewei.platform.scope.Area.TICKET, t.id.value,
                t.branch, t.handler, t.number, t.subject, t.customer.value) from Ticket t where\s""";

    private final EntityManager entities;

    TicketRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Area area() {
        return Area.TICKET;
    }

    @Override
    public Optional<ScopedRecord> find(UUID id) {
        return entities.createQuery(FROM + "t.id = :id", ScopedRecord.class).setParameter("id", new TicketId(id))
                .getResultStream().findFirst();
    }

    @Override
    public Optional<ScopedRecord> find(String number) {
        return entities.createQuery(FROM + "t.number = :number", ScopedRecord.class).setParameter("number", number)
                .getResultStream().findFirst();
    }
}
