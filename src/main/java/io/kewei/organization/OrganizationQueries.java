package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about places and people. Answers with those in the user's scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OrganizationQueries {

    private final BranchRepository branches;
    private final StaffRepository staff;

    OrganizationQueries(BranchRepository branches, StaffRepository staff) {
        this.branches = branches;
        this.staff = staff;
    }

    /** The places that the user may see, a place before those below it. */
    public List<BranchRow> branches() {
        return branches.under("/").stream().map(Branch::row).toList();
    }

    /** These places and all below them, as far as the user may see them; none for none. */
    public Set<BranchId> withAllBelow(Set<BranchId> places) {
        var all = new HashSet<>(places);
        if (!places.isEmpty()) {
            for (var place : branches()) {      // a place comes before those below it
                if (place.parent() != null && all.contains(place.parent())) {
                    all.add(place.id());
                }
            }
        }
        return Set.copyOf(all);
    }

    /** A place, unless the user may not see it. */
    public Optional<BranchRow> findBranch(BranchId id) {
        return branches.findById(id).map(Branch::row);
    }

    /** The place with a code such as {@code HN}. */
    public Optional<BranchRow> findBranch(String code) {
        return branches.findByCode(code).map(Branch::row);
    }

    /** A page of the people whose name contains, or login begins with, the text. */
    public List<StaffRow> staff(String text, Pageable page) {
        return staff.rows(text, page);
    }

    /** One member of staff, unless the user may not see the place. */
    public Optional<StaffRow> findStaff(StaffId id) {
        return staff.row(id);
    }
}
