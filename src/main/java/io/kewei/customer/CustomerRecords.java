package io.kewei.customer;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The customers as sharing and explaining look at them. */
@Component
@Transactional(readOnly = true)
class CustomerRecords implements ScopedRecords {

    private static final String FROM = """
            select new io.kewei.platform.scope.ScopedRecord(io.kewei.platform.scope.Area.CUSTOMER, c.id.value,
                c.branch, c.owner, c.number, c.name, null) from Customer c where\s""";

    private final EntityManager entities;

    CustomerRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Area area() {
        return Area.CUSTOMER;
    }

    @Override
    public Optional<ScopedRecord> find(UUID id) {
        return entities.createQuery(FROM + "c.id = :id", ScopedRecord.class).setParameter("id", new CustomerId(id))
                .getResultStream().findFirst();
    }

    @Override
    public Optional<ScopedRecord> find(String number) {
        return entities.createQuery(FROM + "c.number = :number", ScopedRecord.class).setParameter("number", number)
                .getResultStream().findFirst();
    }
}
