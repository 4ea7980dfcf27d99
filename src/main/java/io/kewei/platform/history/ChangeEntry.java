package io.kewei.platform.history;

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

/** One line of the change history. Written once, never changed. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class ChangeEntry {

    @Id
    private UUID id;
    private String subject;
    private UUID subjectId;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "branch_id"))
    private BranchId branch;
    private Instant changedAt;
    private String changedBy;
    private String field;
    private String oldValue;
    private String newValue;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChangeEntry() {
    }

    ChangeEntry(String subject, UUID subjectId, BranchId branch, Change change) {
        this.id = Ids.next();
        this.subject = subject;
        this.subjectId = subjectId;
        this.branch = branch;
        this.changedAt = change.at();
        this.changedBy = change.by();
        this.field = change.field();
        this.oldValue = change.oldValue();
        this.newValue = change.newValue();
    }
}
