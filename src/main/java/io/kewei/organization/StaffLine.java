package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One member of staff, as the administrators' list shows it. */
public record StaffLine(StaffId id, Long version, String login, String name, BranchId branch, String branchName,
                        @Nullable String departmentName, @Nullable String superiorName, String phone,
                        boolean quickResponse, @Nullable LocalDate leftOn, Set<JobRole> jobs) {

    /** As the query reads it, without the jobs, which stand in a table of their own. */
    StaffLine(StaffId id, Long version, String login, String name, BranchId branch, String branchName,
            @Nullable String departmentName, @Nullable String superiorName, String phone, boolean quickResponse,
            @Nullable LocalDate leftOn) {
        this(id, version, login, name, branch, branchName, departmentName, superiorName, phone, quickResponse, leftOn,
                Set.of());
    }

    StaffLine with(Set<JobRole> now) {
        return new StaffLine(id, version, login, name, branch, branchName, departmentName, superiorName, phone,
                quickResponse, leftOn, Set.copyOf(now));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffLine line && id.equals(line.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
