package io.kewei.organization;

import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An empty database gets headquarters and an administrator, so that somebody can log in. The password is made up and
 * written to the log, unless a {@link FirstPassword} says it.
 */
@Component
@Order(FirstStart.ORDER)
class FirstStart implements ApplicationRunner {

    /** Before demo data, which builds on headquarters. */
    static final int ORDER = 0;

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final TransactionOperations transaction;
    private final ObjectProvider<FirstPassword> firstPassword;

    FirstStart(BranchRepository branches, StaffRepository staff, PasswordEncoder passwords,
            TransactionOperations transaction, ObjectProvider<FirstPassword> firstPassword) {
        this.branches = branches;
        this.staff = staff;
        this.passwords = passwords;
        this.transaction = transaction;
        this.firstPassword = firstPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Scopes.everything(() -> transaction.executeWithoutResult(status -> {
            if (branches.count() == 0) {
                var agreed = firstPassword.getIfAvailable();
                var password = agreed == null ? password() : agreed.password();
                var headquarters = branches.save(new Branch("HQ", "总部", BranchKind.HEADQUARTERS, null));
                staff.save(new Staff(headquarters.id(), "admin", "系统管理员", passwords.encode(password),
                        Set.of(JobRole.ADMINISTRATOR)));
                if (agreed == null) {
                    LOG.warn("First start: log in as admin with the password {} and change it", password);
                }
            }
        }));
    }

    private static String password() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
