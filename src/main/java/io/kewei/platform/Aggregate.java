package io.kewei.platform;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A record with rules of its own, changed only through its verbs and stored with a version. */
@MappedSuperclass
public abstract class Aggregate<A extends Aggregate<A>> extends AbstractAggregateRoot<A> {

    @Version
    private @Nullable Long version;

    /** How often the record was saved; null until it is stored first. */
    public @Nullable Long version() {
        return version;
    }

    /**
     * Turns away a user who looked at an older state of this record.
     *
     * @param seen version the user was looking at
     * @throws StaleVersion {@code platform.refusal.stale}
     */
    public void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new StaleVersion();
        }
    }
}
