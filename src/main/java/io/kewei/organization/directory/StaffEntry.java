package io.kewei.organization.directory;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A person's name, for the queries of other modules to join: {@code left join StaffEntry s on s.id = t.assignee}. */
@Entity
@Immutable
@Table(name = "staff_directory")
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
public class StaffEntry {

    @EmbeddedId
    private StaffId id;
    private String name;
    private String login;
    private boolean active;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId branch;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StaffEntry() {
    }
}
