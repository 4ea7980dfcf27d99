package io.kewei.account;

import io.kewei.platform.security.Duty;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Compares what is typed at the login page with what a person has, and says what follows from it. */
@Component
@Transactional
public class Credentials {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final RecoveryCodes recovery;
    private final SecretBox box;
    private final ObjectProvider<Directory> directory;
    private final CompromisedPasswordChecker leaked;
    private final LoginSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    Credentials(AccountRepository accounts, Passwords passwords, RecoveryCodes recovery, SecretBox box,
            ObjectProvider<Directory> directory, CompromisedPasswordChecker leaked, LoginSettings settings,
            TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.recovery = recovery;
        this.box = box;
        this.directory = directory;
        this.leaked = leaked;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whether a login's password was typed. For nobody, and for somebody without a password, the portal's answer is no and
     * takes as long. A password that was stored in an older way is stored in today's. The directory is asked for whatever
     * was typed, also where the portal knows nobody; no connection to the database waits for its answer, unless the caller
     * holds one.
     *
     * @param staff who has that login; an id that nobody has for nobody
     * @throws DirectoryDown if the portal's answer is no and the directory gives none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Proof prove(StaffId staff, String login, String typed) {
        if (settings.allowsPassword(login) && Boolean.TRUE.equals(transaction.execute(status -> knows(staff, typed)))) {
            return Proof.PORTAL;
        }
        var company = directory.getIfAvailable();
        return company != null && company.knows(login, typed) ? Proof.DIRECTORY : Proof.NONE;
    }

    /** Whether the person may log in with a password that the portal keeps, and has one. */
    public boolean havePassword(StaffId staff, String login) {
        return settings.allowsPassword(login)
                && accounts.findById(staff).filter(account -> account.passwordHash() != null).isPresent();
    }

    private boolean knows(StaffId staff, String typed) {
        var account = accounts.findById(staff).orElse(null);
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

    /** Since when the person has had the password that the portal keeps; null for none, or for one that came along. */
    public @Nullable Instant passwordSince(StaffId staff) {
        return accounts.findById(staff).map(Account::passwordChangedAt).orElse(null);
    }

    /** What the person has to do before anything else; null for nothing. Who logs in elsewhere chooses no password here. */
    public @Nullable Duty duty(PortalUser user, Proof proof) {
        var account = accounts.findById(user.staff());
        if (proof == Proof.PORTAL && account.filter(Account::mustChange).isPresent()) {
            return Duty.PASSWORD;
        }
        var asked = asksForSecondFactor(user.jobs());
        return asked && account.filter(Account::hasSecondFactor).isEmpty() ? Duty.SECOND_FACTOR : null;
    }

    /** Whether the person logs in in two steps. */
    public boolean hasSecondFactor(StaffId staff) {
        return accounts.findById(staff).filter(Account::hasSecondFactor).isPresent();
    }

    /** Takes a code of the person's app, or a recovery code; each is good once. */
    public boolean take(StaffId staff, String code) {
        var account = accounts.findById(staff).filter(Account::hasSecondFactor);
        return account.filter(one -> takeFromApp(one, code) || one.useRecoveryCode(recovery.mark(code))).isPresent();
    }

    private boolean takeFromApp(Account account, String code) {
        var locked = account.totpSecret();
        if (locked == null) {
            return false;
        }
        var step = Totp.step(box.open(locked, account.id().value()), code, clock.instant());
        return step.isPresent() && account.use(step.getAsLong());
    }

    /** Notes that the person has just logged in. */
    public void loggedIn(StaffId staff) {
        if (accounts.noteLogin(staff, clock.instant()) == 0) {
            var first = new Account(staff);
            first.loggedIn(clock.instant());
            accounts.save(first);
        }
    }

    /** Whether one of these jobs asks for a second factor. */
    public boolean asksForSecondFactor(Set<JobRole> jobs) {
        return !Collections.disjoint(jobs, settings.secondFactorFor());
    }
}
