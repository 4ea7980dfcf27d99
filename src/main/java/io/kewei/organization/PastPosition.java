package io.kewei.organization;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Where a place stood in the tree before it was moved. Written once, never changed. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class PastPosition {

    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId place;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private BranchId parent;
    private @Nullable Instant since;
    private Instant until;
    private String movedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PastPosition() {
    }

    /** @param since null for "since it was opened" */
    PastPosition(BranchId place, BranchId parent, @Nullable Instant since, Instant until, String movedBy) {
        this.id = Ids.next();
        this.place = place;
        this.parent = parent;
        this.since = since;
        this.until = until;
        this.movedBy = movedBy;
    }

    Instant until() {
        return until;
    }
}
