package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the organisation: places and the people who work there. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class OrganizationService {

    private final PlaceService places;
    private final StaffRepository staff;

    OrganizationService(PlaceService places, StaffRepository staff) {
        this.places = places;
        this.staff = staff;
    }

    /**
     * Opens a place below another.
     *
     * @param above null for headquarters
     * @throws Missing {@code platform.refusal.missing} if there is no place above
     */
    public BranchId open(String code, String name, BranchKind kind, @Nullable BranchId above) {
        return places.open(PlaceDetails.of(code, name, kind), above);
    }

    /** Lets somebody work at a place. With what the person logs in says the module {@code account}. */
    public StaffId employ(BranchId branch, String login, String name, Set<JobRole> jobs) {
        return employ(List.of(new Hire(branch, login, name, jobs))).getFirst();
    }

    /**
     * Lets several people work, each at a place.
     *
     * @return their ids, in the same order
     * @throws Missing {@code platform.refusal.missing} if a place is none that this user may see
     */
    public List<StaffId> employ(List<Hire> hires) {
        var seen = Scopes.current().places();
        if (!hires.stream().map(Hire::branch).allMatch(seen::covers)) {
            throw new Missing();
        }
        return staff.saveAllAndFlush(hires.stream()
                .map(hire -> new Staff(hire.branch(), hire.login(), hire.name(), hire.jobs())).toList())
                .stream().map(Staff::id).toList();
    }
}
