package io.kewei.account;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.Missing;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with other people's accounts. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AccountService {

    private final AccountRepository accounts;
    private final OrganizationQueries organization;
    private final Passwords passwords;
    private final LoginSettings settings;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(AccountRepository accounts, OrganizationQueries organization, Passwords passwords,
            LoginSettings settings, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.organization = organization;
        this.passwords = passwords;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets people log in with a password that everybody may know, such as that of a demo; they need not change it.
     *
     * @throws Missing {@code platform.refusal.missing} if one of them is nobody whom this user may see
     */
    public void agree(Collection<StaffId> people, String password) {
        people.forEach(this::person);
        var hash = passwords.hash(password);
        var now = clock.instant();
        accounts.saveAll(people.stream().map(this::account).map(account -> {
            account.choosePassword(hash, now);
            return account;
        }).toList());
        people.stream().map(this::person).forEach(person -> note("passwordAgreed", person));
    }

    /**
     * Gives somebody a password for the next days, with which the person may only choose another; whoever is logged in
     * with the old one no longer is.
     *
     * @return the password, which is shown this once
     * @throws Missing {@code platform.refusal.missing}
     */
    public String resetPassword(StaffId staff) {
        var person = person(staff);
        var password = passwords.madeUp();
        var account = account(staff);
        var now = clock.instant();
        account.givePassword(passwords.hash(password), now, now.plus(settings.temporary()));
        accounts.save(account);
        note("passwordReset", person);
        events.publishEvent(new CredentialsChanged(staff, false));
        return password;
    }

    /**
     * Takes somebody's second factor away, who has lost it.
     *
     * @throws Missing {@code platform.refusal.missing}
     */
    public void resetSecondFactor(StaffId staff) {
        var person = person(staff);
        var account = account(staff);
        account.requireSecondFactor();
        account.dropSecondFactor();
        accounts.save(account);
        note("factorReset", person);
        events.publishEvent(new CredentialsChanged(staff, false));
    }

    private Account account(StaffId staff) {
        return accounts.findById(staff).orElseGet(() -> new Account(staff));
    }

    private StaffRow person(StaffId staff) {
        return organization.findStaff(staff).orElseThrow(Missing::new);
    }

    private void note(String action, StaffRow person) {
        audit.note(AuditNote.of(AuditKind.ACCOUNT, action).on("account", person.id().value(), person.name())
                .in(person.branch()));
    }
}
