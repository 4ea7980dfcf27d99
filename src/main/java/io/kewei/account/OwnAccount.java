package io.kewei.account;

import io.kewei.account.lockout.Caller;
import io.kewei.account.lockout.LockOut;
import io.kewei.account.lockout.TryAgainLater;
import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.Principals;
import io.kewei.platform.text.Moments;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people do with their own account. What others could use against them asks for the password again; no connection to
 * the database waits while the company's directory looks at it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRepository accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final LockOut lockOut;
    private final CurrentUser user;
    private final Principals principals;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Moments moments;
    private final TransactionOperations transaction;
    private final Clock clock;

    OwnAccount(AccountRepository accounts, Credentials credentials, Passwords passwords, PasswordRules rules,
            LockOut lockOut, CurrentUser user, Principals principals, AuditLog audit, ApplicationEventPublisher events,
            Moments moments, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.rules = rules;
        this.lockOut = lockOut;
        this.user = user;
        this.principals = principals;
        this.audit = audit;
        this.events = events;
        this.moments = moments;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnAccountRow find() {
        var me = user.get();
        var account = account(me);
        return new OwnAccountRow(me.login(), account.email(), account.passwordHash() != null,
                account.passwordChangedAt(), account.totpSince(), credentials.asksForSecondFactor(me.jobs()),
                account.recoveryCodesLeft());
    }

    /**
     * Chooses another password. Whoever logged in with the old one elsewhere no longer is. The present one is not asked for
     * from whoever has just logged in with it to do this.
     *
     * @throws Refusal {@code account.refusal.password.*}
     */
    public void changePassword(PasswordChange change) {
        var me = user.get();
        if (me.duty() != Duty.PASSWORD) {
            confirm(me, change.current());
        }
        if (!change.fresh().equals(change.again())) {
            throw new Refusal("account.refusal.password.again");
        }
        transaction.executeWithoutResult(status -> choose(me, change.fresh()));
        if (me.duty() == Duty.PASSWORD || me.duty() == Duty.CLOSED_PASSWORD) {
            principals.refresh(SecurityContextHolder.getContext(), credentials.duty(me, Proof.PORTAL));
        }
    }

    private void choose(PortalUser me, String password) {
        var account = account(me);
        if (passwords.matches(password, account.passwordHash())) {
            throw new Refusal("account.refusal.password.same");
        }
        rules.require(password, List.of(me.login(), me.name()));
        account.choosePassword(passwords.hash(password), clock.instant());
        accounts.save(account);
        note("password", me);
        events.publishEvent(new CredentialsChanged(me.staff(), true));
    }

    /** Says where mail about the account goes; null for nowhere. */
    public void changeEmail(@Nullable String email, String password) {
        var me = user.get();
        confirm(me, password);
        transaction.executeWithoutResult(status -> {
            var account = account(me);
            account.writeTo(email);
            accounts.save(account);
            note("email", me);
        });
    }

    /**
     * Makes sure that the person is still the one at the screen.
     *
     * @throws Refusal {@code account.refusal.password.wrong}
     */
    public void confirm(String password) {
        confirm(user.get(), password);
    }

    /** Wrong tries at an open screen are counted for themselves: nobody at the login page is locked out by them. */
    private void confirm(PortalUser me, String password) {
        var here = new Caller("", "screen of " + me.staff().value());
        try {
            lockOut.tries(me.login(), here);
        } catch (TryAgainLater later) {
            throw new Refusal("account.refusal.later", moments.clock(later.at()));
        }
        if (!isRight(me, password)) {
            throw new Refusal("account.refusal.password.wrong");
        }
        lockOut.wasRight(me.login(), here);
    }

    private boolean isRight(PortalUser me, String password) {
        try {
            return credentials.prove(me.staff(), me.login(), password) != Proof.NONE;
        } catch (DirectoryDown down) {
            throw new Refusal("account.refusal.directory");
        }
    }

    private Account account(PortalUser me) {
        return accounts.findById(me.staff()).orElseGet(() -> new Account(me.staff()));
    }

    private void note(String action, PortalUser me) {
        audit.note(AuditNote.of(AuditKind.ACCOUNT, action).on("account", me.staff().value(), me.name())
                .in(me.branch()));
    }
}
