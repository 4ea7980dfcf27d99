package io.kewei.account;

import io.kewei.platform.security.Duty;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what is typed at the login page with what a person has, and says what follows from it. */
@Component
@Transactional
public class Credentials {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final CompromisedPasswordChecker leaked;
    private final LoginSettings settings;
    private final Clock clock;

    Credentials(AccountRepository accounts, Passwords passwords, CompromisedPasswordChecker leaked,
            LoginSettings settings, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.leaked = leaked;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whether somebody's password was typed. For nobody, and for somebody without a password, the answer is no and takes
     * as long. A password that was stored in an older way is stored in today's.
     */
    public boolean knows(@Nullable PortalUser user, String typed) {
        var account = user == null ? null : accounts.findById(user.staff()).orElse(null);
        var hash = account == null ? null : account.passwordHash();
        if (!passwords.matches(typed, hash)) {
            return false;
        }
        if (account != null && hash != null) {
            if (passwords.isOutdated(hash)) {
                account.rehash(passwords.hash(typed));
            }
            if (leaked.check(typed).isCompromised()) {
                account.distrustPassword();
            }
        }
        return true;
    }

    /** Whether the person's password was given for a time that is over. */
    public boolean haveExpired(PortalUser user) {
        return accounts.findById(user.staff()).filter(account -> account.passwordHasExpired(clock.instant())).isPresent();
    }

    /** What the person has to do before anything else; null for nothing. */
    public @Nullable Duty duty(PortalUser user) {
        var account = accounts.findById(user.staff()).orElse(null);
        if (account != null && account.mustChange()) {
            return Duty.PASSWORD;
        }
        var protectedBySecond = account != null && account.hasSecondFactor();
        return asksForSecondFactor(user.jobs()) && !protectedBySecond ? Duty.SECOND_FACTOR : null;
    }

    /** Whether the person logs in in two steps. */
    public boolean hasSecondFactor(StaffId staff) {
        return accounts.findById(staff).filter(Account::hasSecondFactor).isPresent();
    }

    /** Notes that the person has just logged in. */
    public void loggedIn(StaffId staff) {
        var account = accounts.findById(staff).orElseGet(() -> new Account(staff));
        account.loggedIn(clock.instant());
        accounts.save(account);
    }

    boolean asksForSecondFactor(Set<JobRole> jobs) {
        return !Collections.disjoint(jobs, settings.secondFactorFor());
    }
}
