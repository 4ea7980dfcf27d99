package io.kewei.organization;

import io.kewei.WithUser;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Places and people for tests of other modules; each call makes new ones, in the caller's transaction or its own. */
@TestComponent
public class OrganizationTestData {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final StaffLogin logins;
    private final TransactionOperations transaction;

    OrganizationTestData(BranchRepository branches, StaffRepository staff, StaffLogin logins,
            TransactionOperations transaction) {
        this.branches = branches;
        this.staff = staff;
        this.logins = logins;
        this.transaction = transaction;
    }

    /** A branch with a name of its own. */
    public BranchId branch(String name) {
        return Scopes.everything(() -> transaction.execute(status -> {
            var code = "T" + Long.toString(System.nanoTime(), 36);
            return branches.saveAndFlush(new Branch(code, name, BranchKind.BRANCH, null)).id();
        }));
    }

    /** A place below another. */
    public BranchId branchUnder(BranchId above, String name) {
        return Scopes.everything(() -> transaction.execute(status -> {
            var code = "T" + Long.toString(System.nanoTime(), 36);
            return branches.saveAndFlush(new Branch(code, name, BranchKind.STATION,
                    branches.findById(above).orElseThrow())).id();
        }));
    }

    /** Somebody who works at a place. */
    public StaffId employed(BranchId branch, String name, JobRole... jobs) {
        return Scopes.everything(() -> transaction.execute(status -> {
            var login = "t" + Long.toString(System.nanoTime(), 36);
            return staff.saveAndFlush(new Staff(branch, login, name, Set.of(jobs))).id();
        }));
    }

    /** A user who sees only this place. */
    public PortalUser userOf(BranchId branch, String name, JobRole... jobs) {
        return new PortalUser(employed(branch, name, jobs), name, name, branch, "分公司", Set.of(jobs),
                Access.of(Scope.of(Set.of(branch))));
    }

    /** Somebody as the portal has it after a login, with the access that follows from posts, levels and shares. */
    public PortalUser loggedIn(StaffId person) {
        var login = Scopes.everything(() -> transaction.execute(status -> staff.findById(person).orElseThrow().login()));
        return logins.loadUserByUsername(login);
    }

    /** A user who sees only this place, under the login that the organisation knows. */
    public PortalUser loginUserOf(BranchId branch, String name, JobRole... jobs) {
        var staffId = employed(branch, name, jobs);
        return new PortalUser(staffId, loginOf(staffId), name, branch, "分公司", Set.of(jobs),
                Access.of(Scope.of(Set.of(branch))));
    }

    /** With what somebody logs in. */
    public String loginOf(StaffId person) {
        return Scopes.everything(() -> staff.findById(person)).orElseThrow().login();
    }

    /** Does something as an administrator who sees everything. */
    public <T> T asAdministrator(Supplier<T> work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var user = new PortalUser(StaffId.next(), "root", "管理员", BranchId.next(), "总部", Set.of(JobRole.ADMINISTRATOR),
                Access.of(Scope.EVERYTHING));
        WithUser.Factory.logIn(user);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
