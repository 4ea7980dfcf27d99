package io.kewei.organization;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A part of a place whose people work together, such as the complaints department. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class Department extends BranchAggregate<Department> {

    @EmbeddedId
    private DepartmentId id;
    private String name;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_id"))
    private @Nullable StaffId head;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Department() {
    }

    Department(BranchId place, String name) {
        super(place);
        this.id = DepartmentId.next();
        this.name = name;
    }

    DepartmentId id() {
        return id;
    }

    String name() {
        return name;
    }

    DepartmentDetails details() {
        return new DepartmentDetails(name, head);
    }

    void describe(DepartmentDetails details) {
        name = details.name();
        head = details.head();
    }
}
