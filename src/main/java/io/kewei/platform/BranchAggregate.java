package io.kewei.platform;

import io.kewei.platform.scope.BranchId;
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

    /** Hands the record over to another place. */
    protected void moveTo(BranchId place) {
        this.branch = place;
    }
}
