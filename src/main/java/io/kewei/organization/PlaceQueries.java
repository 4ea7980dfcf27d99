package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators' screens may ask about the tree of places. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class PlaceQueries {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final DepartmentRepository departments;
    private final PastPositionRepository positions;

    PlaceQueries(BranchRepository branches, StaffRepository staff, DepartmentRepository departments,
            PastPositionRepository positions) {
        this.branches = branches;
        this.staff = staff;
        this.departments = departments;
        this.positions = positions;
    }

    /** The whole tree, a place before those below it. */
    public List<BranchRow> tree() {
        return branches.under("/").stream().map(Branch::row).toList();
    }

    /** @throws Missing {@code platform.refusal.missing} if there is no such place */
    public PlaceSheet sheet(BranchId id) {
        var place = branches.findById(id).orElseThrow(Missing::new);
        var above = place.parent() == null ? "" : branches.findById(place.parent()).map(Branch::name).orElse("");
        return new PlaceSheet(place.row(), Objects.requireNonNull(place.version()), place.details(), above,
                place.closedOn(), staff.countAt(id), departments.of(id), positions.of(id));
    }
}
