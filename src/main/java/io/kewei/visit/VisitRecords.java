package io.kewei.visit;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.ScopedRecords;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits as sharing and explaining look at them. */
@Component
@Transactional(readOnly = true)
class VisitRecords implements ScopedRecords {

    private static final String FROM = """
            select new io.kewei.platform.scope.ScopedRecord(io.kewei.platform.scope.Area.VISIT, v.id.value,
                v.branch, v.assignee, v.number, v.purpose, v.customer.value) from Visit v where\s""";

    private final EntityManager entities;

    VisitRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Area area() {
        return Area.VISIT;
    }

    @Override
    public Optional<ScopedRecord> find(UUID id) {
        return entities.createQuery(FROM + "v.id = :id", ScopedRecord.class).setParameter("id", new VisitId(id))
                .getResultStream().findFirst();
    }

    @Override
    public Optional<ScopedRecord> find(String number) {
        return entities.createQuery(FROM + "v.number = :number", ScopedRecord.class).setParameter("number", number)
                .getResultStream().findFirst();
    }
}
