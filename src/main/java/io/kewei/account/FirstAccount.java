package io.kewei.account;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import io.kewei.platform.security.PortalUser;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * As long as nobody can log in, the first administrator gets a password: one that is made up, written to the log once and
 * good for nothing but choosing another, unless a {@link FirstPassword} says it.
 */
@Component
@Order(FirstAccount.ORDER)
class FirstAccount implements ApplicationRunner {

    /** After the administrator was made, before demo data. */
    static final int ORDER = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String ADMINISTRATOR = "admin";

    private final AccountRepository accounts;
    private final UserDetailsService staff;
    private final Passwords passwords;
    private final ObjectProvider<FirstPassword> agreed;
    private final TransactionOperations transaction;
    private final Clock clock;

    FirstAccount(AccountRepository accounts, UserDetailsService staff, Passwords passwords,
            ObjectProvider<FirstPassword> agreed, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.agreed = agreed;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (accounts.count() == 0) {
                give((PortalUser) staff.loadUserByUsername(ADMINISTRATOR));
            }
        });
    }

    private void give(PortalUser administrator) {
        var account = new Account(administrator.staff());
        var said = agreed.getIfAvailable();
        if (said != null) {
            account.choosePassword(passwords.hash(said.password()), clock.instant());
        } else {
            var password = passwords.madeUp();
            account.givePassword(passwords.hash(password), clock.instant(), null);
            LOG.warn("First start: log in as {} with the password {}; you will be asked to choose your own",
                    ADMINISTRATOR, password);
        }
        accounts.save(account);
    }
}
