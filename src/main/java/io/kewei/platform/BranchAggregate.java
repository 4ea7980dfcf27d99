package io.kewei.platform;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.RecordMoved;
import io.kewei.platform.scope.Scoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/**
 * A record that belongs to one place in the organisation. Who sees it says the filter of {@code ScopeFilter} on its class.
 */
@MappedSuperclass
public abstract class BranchAggregate<A extends BranchAggregate<A>> extends Aggregate<A> {

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id", nullable = false))
    private BranchId branch;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BranchAggregate() {
    }

    protected BranchAggregate(BranchId branch) {
        this.branch = branch;
    }

    /** Where the record belongs. */
    public BranchId branch() {
        return branch;
    }

    /** Hands the record over to another place; what hangs on where it belongs hears of it when it is saved. */
    protected void moveTo(BranchId place) {
        if (!place.equals(branch) && this instanceof Scoped record) {
            registerEvent(new RecordMoved(record.area(), record.key(), place));
        }
        this.branch = place;
    }
}
