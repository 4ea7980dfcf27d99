package io.kewei.organization;

import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An empty database gets headquarters and an administrator; {@code account} then says with which password to log in. */
@Component
@Order(FirstStart.ORDER)
class FirstStart implements ApplicationRunner {

    /** Before the administrator's account, and demo data, which builds on headquarters. */
    static final int ORDER = 0;

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final TransactionOperations transaction;

    FirstStart(BranchRepository branches, StaffRepository staff, TransactionOperations transaction) {
        this.branches = branches;
        this.staff = staff;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Scopes.everything(() -> transaction.executeWithoutResult(status -> {
            if (branches.count() == 0) {
                var headquarters = branches.save(new Branch("HQ", "总部", BranchKind.HEADQUARTERS, null));
                staff.save(new Staff(headquarters.id(), "admin", "系统管理员", Set.of(JobRole.ADMINISTRATOR)));
            }
        }));
    }
}
