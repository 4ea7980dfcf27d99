package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All places of the company, past the data scope: whoever may share a record has to be able to name the branch that is to
 * see it. Says nothing of a place but its name and where it stands.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.SHARE + "', '" + Roles.ADMIN + "')")
public class CompanyPlaces {

    private final BranchRepository branches;

    CompanyPlaces(BranchRepository branches) {
        this.branches = branches;
    }

    /** Every place, one before those below it. */
    public List<BranchRow> all() {
        return Scopes.everything(() -> branches.under("/").stream().map(Branch::row).toList());
    }

    public Optional<BranchRow> find(BranchId id) {
        return Scopes.everything(() -> branches.findById(id).map(Branch::row));
    }

    /** Whether a place is another or stands above it: what its people see there their jobs decide. */
    public boolean oversees(BranchId place, BranchId other) {
        return Scopes.everything(() -> branches.findById(other).map(Branch::path).orElse("")
                .startsWith(branches.findById(place).map(Branch::path).orElse("-")));
    }
}
