package io.kewei.organization;

import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.PortalUser;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds who logs in, and how far that person sees. The database finds more than what was asked for, it takes accents for
 * decoration: the login is compared once more.
 */
@Component
class StaffLogin implements UserDetailsService {

    private final StaffRepository staff;
    private final BranchRepository branches;
    private final AccessFinder access;
    private final TransactionOperations transaction;

    StaffLogin(StaffRepository staff, BranchRepository branches, AccessFinder access,
            TransactionOperations transaction) {
        this.staff = staff;
        this.branches = branches;
        this.access = access;
        this.transaction = transaction;
    }

    /** @throws UsernameNotFoundException if nobody has this login, or nobody who still works here */
    @Override
    public PortalUser loadUserByUsername(String login) {
        return Scopes.everything(() -> transaction.execute(status -> staff.findByLogin(login)
                .filter(person -> person.active() && person.login().equalsIgnoreCase(login)).map(this::user)
                .orElseThrow(() -> new UsernameNotFoundException(login))));
    }

    private PortalUser user(Staff person) {
        var branch = branches.findById(person.branch()).orElseThrow();
        return new PortalUser(person.id(), person.login(), person.name(), branch.id(), branch.name(),
                person.jobs(), access.of(person));
    }
}
