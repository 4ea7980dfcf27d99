package io.kewei.organization;

import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** Where somebody worked before. Written once, never changed. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class PastPlace {

    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private StaffId staff;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId place;
    private Instant until;
    private String movedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PastPlace() {
    }

    PastPlace(StaffId staff, BranchId place, Instant until, String movedBy) {
        this.id = Ids.next();
        this.staff = staff;
        this.place = place;
        this.until = until;
        this.movedBy = movedBy;
    }
}
