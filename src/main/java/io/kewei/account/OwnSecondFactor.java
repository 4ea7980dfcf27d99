package io.kewei.account;

import io.kewei.platform.Refusal;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.Principals;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people do with their own second factor. Each begins with the password, unless that was typed just now. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSecondFactor {

    private static final String PORTAL = "Kewei";

    private final AccountRepository accounts;
    private final OwnAccount own;
    private final Credentials credentials;
    private final SecretBox box;
    private final RecoveryCodes recovery;
    private final CurrentUser user;
    private final Principals principals;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OwnSecondFactor(AccountRepository accounts, OwnAccount own, Credentials credentials, SecretBox box,
            RecoveryCodes recovery, CurrentUser user, Principals principals, AuditLog audit,
            ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.own = own;
        this.credentials = credentials;
        this.box = box;
        this.recovery = recovery;
        this.user = user;
        this.principals = principals;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A second factor to set up; nothing is stored before {@link #enrol}.
     *
     * @param password not looked at while setting one up is the person's duty, right after the login
     * @throws Refusal {@code account.refusal.password.wrong}
     */
    public FactorOffer offer(String password) {
        var me = user.get();
        if (me.duty() != Duty.SECOND_FACTOR) {
            own.confirm(password);
        }
        var secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return new FactorOffer(secret, Totp.address(secret, PORTAL, me.login()), Totp.key(secret));
    }

    /**
     * Sets the second factor up, once a code shows that the app has learnt it. Whoever is logged in elsewhere without it no
     * longer is.
     *
     * @return the recovery codes, which are shown this once
     * @throws Refusal {@code account.refusal.factor.code}
     */
    public List<String> enrol(FactorOffer offer, String code) {
        var me = user.get();
        var codes = Objects.requireNonNull(transaction.execute(status -> enrol(me, offer, code)));
        if (me.duty() == Duty.SECOND_FACTOR) {
            principals.refresh(SecurityContextHolder.getContext(), null);
        }
        return codes;
    }

    private List<String> enrol(PortalUser me, FactorOffer offer, String code) {
        var account = account(me);
        if (account.hasSecondFactor()) {
            throw new Refusal("account.refusal.factor.there");
        }
        var step = Totp.step(offer.secret(), code, clock.instant())
                .orElseThrow(() -> new Refusal("account.refusal.factor.code"));
        var codes = recovery.fresh();
        account.enrol(box.lock(offer.secret(), me.staff().value()), step, clock.instant(),
                codes.stream().map(recovery::mark).toList());
        accounts.save(account);
        note("factor", me);
        events.publishEvent(new CredentialsChanged(me.staff(), true));
        return codes;
    }

    /**
     * Makes new recovery codes; the old ones are no longer good.
     *
     * @throws Refusal {@code account.refusal.password.wrong}
     */
    public List<String> renewRecoveryCodes(String password) {
        var me = user.get();
        own.confirm(password);
        return Objects.requireNonNull(transaction.execute(status -> renew(me)));
    }

    private List<String> renew(PortalUser me) {
        var account = account(me);
        account.requireSecondFactor();
        var codes = recovery.fresh();
        account.replaceRecoveryCodes(codes.stream().map(recovery::mark).toList());
        accounts.save(account);
        note("recovery", me);
        return codes;
    }

    /**
     * Does without a second factor from now on.
     *
     * @throws Refusal {@code account.refusal.factor.asked} if the person's jobs ask for one
     */
    public void drop(String password) {
        var me = user.get();
        own.confirm(password);
        if (credentials.asksForSecondFactor(me.jobs())) {
            throw new Refusal("account.refusal.factor.asked");
        }
        transaction.executeWithoutResult(status -> {
            var account = account(me);
            account.requireSecondFactor();
            account.dropSecondFactor();
            accounts.save(account);
            note("factorDropped", me);
            events.publishEvent(new CredentialsChanged(me.staff(), true));
        });
    }

    private Account account(PortalUser me) {
        return accounts.findById(me.staff()).orElseGet(() -> new Account(me.staff()));
    }

    private void note(String action, PortalUser me) {
        audit.note(AuditNote.of(AuditKind.ACCOUNT, action).on("account", me.staff().value(), me.name())
                .in(me.branch()));
    }
}
