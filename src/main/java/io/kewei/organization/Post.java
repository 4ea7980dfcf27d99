package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One job that somebody does at one place. */
@Embeddable
public record Post(@AttributeOverride(name = "value", column = @Column(name = "branch_id")) BranchId place,
                   @Enumerated(EnumType.STRING) JobRole job) {
}
