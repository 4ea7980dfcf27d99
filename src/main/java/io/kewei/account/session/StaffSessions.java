package io.kewei.account.session;

import io.kewei.account.AccountQueries;
import io.kewei.account.AccountRow;
import io.kewei.account.lockout.LockOut;
import io.kewei.platform.Missing;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Other people's sessions and lock-outs, for administrators. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class StaffSessions {

    private final OpenSessions sessions;
    private final AccountQueries accounts;
    private final LockOut lockOut;
    private final AuditLog audit;

    StaffSessions(OpenSessions sessions, AccountQueries accounts, LockOut lockOut, AuditLog audit) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.lockOut = lockOut;
        this.audit = audit;
    }

    /** @throws Missing {@code platform.refusal.missing} */
    public List<SessionRow> of(StaffId staff) {
        return sessions.rows(find(staff).staff(), null);
    }

    /**
     * Ends all that somebody has open.
     *
     * @throws Missing {@code platform.refusal.missing}
     */
    public void end(StaffId staff) {
        note("sessionsEnded", find(staff));
        sessions.end(staff, session -> true);
    }

    /** Until when a login is locked because of wrong tries, if it is. */
    public Optional<Instant> lockedUntil(String login) {
        return lockOut.lockedUntil(login);
    }

    /**
     * Lets somebody try again at once.
     *
     * @throws Missing {@code platform.refusal.missing}
     */
    public void unlock(StaffId staff) {
        var person = find(staff);
        note("unlocked", person);
        lockOut.unlock(person.login());
    }

    private AccountRow find(StaffId staff) {
        return accounts.find(staff).orElseThrow(Missing::new);
    }

    private void note(String action, AccountRow person) {
        audit.noteNow(AuditNote.of(AuditKind.ACCOUNT, action).on("account", person.staff().value(), person.name())
                .in(person.branch()));
    }
}
