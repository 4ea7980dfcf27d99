package io.kewei.organization;

import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds who logs in, and works out from the place in the tree what the person may see: the place and all below it. */
@Component
class StaffLogin implements UserDetailsService {

    private final StaffRepository staff;
    private final BranchRepository branches;
    private final TransactionOperations transaction;

    StaffLogin(StaffRepository staff, BranchRepository branches, TransactionOperations transaction) {
        this.staff = staff;
        this.branches = branches;
        this.transaction = transaction;
    }

    /** @throws UsernameNotFoundException if nobody has this login */
    @Override
    public PortalUser loadUserByUsername(String login) {
        return Scopes.everything(() -> transaction.execute(status -> staff.findByLogin(login)
                .map(this::user)
                .orElseThrow(() -> new UsernameNotFoundException(login))));
    }

    private PortalUser user(Staff person) {
        var branch = branches.findById(person.branch()).orElseThrow();
        return new PortalUser(person.id(), person.login(), person.name(), person.passwordHash(), person.active(),
                branch.id(), branch.name(), person.jobs(), scope(person, branch));
    }

    private Scope scope(Staff person, Branch branch) {
        if (branch.isHeadquarters() || person.jobs().contains(JobRole.ADMINISTRATOR)) {
            return Scope.EVERYTHING;
        }
        return new Scope.Branches(
                branches.under(branch.path()).stream().map(Branch::id).collect(Collectors.toUnmodifiableSet()));
    }
}
