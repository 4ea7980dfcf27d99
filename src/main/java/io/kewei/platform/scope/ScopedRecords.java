package io.kewei.platform.scope;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Finds the records of one area, as far as the user sees them. Each module that has such records provides one. */
@Transactional(readOnly = true)
public abstract class ScopedRecords {

    private final Area area;
    private final EntityManager entities;
    private final String from;

    /**
     * @param entity      name of the entity, which has {@code id.value}, {@code branch} and {@code number}
     * @param responsible the field that says who answers for a record
     * @param title       the field that people know a record by beside its number
     * @param customer    the path to the id of the customer whom a record is about; {@code null} in words for none
     */
    protected ScopedRecords(Area area, EntityManager entities, String entity, String responsible, String title,
            String customer) {
        this.area = area;
        this.entities = entities;
        this.from = """
                select new %s(%s.%s, r.id.value, r.branch, r.%s, r.number, r.%s, %s) from %s r where\s"""
                .formatted(ScopedRecord.class.getName(), Area.class.getName(), area, responsible, title, customer,
                        entity);
    }

    public Area area() {
        return area;
    }

    /** The record with an id, unless there is none that the user may see. */
    public Optional<ScopedRecord> find(UUID id) {
        return first("r.id.value = :wanted", id);
    }

    /** The record with a number, unless there is none that the user may see. */
    public Optional<ScopedRecord> find(String number) {
        return first("r.number = :wanted", number);
    }

    private Optional<ScopedRecord> first(String condition, Object wanted) {
        return entities.createQuery(from + condition, ScopedRecord.class).setParameter("wanted", wanted)
                .getResultStream().findFirst();
    }
}
