package io.kewei.organization.directory;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A place's name, for the queries of other modules to join: {@code join BranchEntry b on b.id = t.branch}. */
@Entity
@Immutable
@Table(name = "branch_directory")
@Filter(name = ScopeFilter.PLACE_NAMES, condition = ScopeFilter.PLACE_CONDITION)
public class BranchEntry {

    @EmbeddedId
    private BranchId id;
    private String code;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BranchEntry() {
    }
}
