package io.kewei.account.session;

import io.kewei.account.DeviceId;
import io.kewei.account.DeviceRow;
import io.kewei.account.OwnAccount;
import io.kewei.account.OwnDevices;
import io.kewei.platform.Missing;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people see of their own sessions, and do with them. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessions {

    private final OpenSessions sessions;
    private final OwnAccount account;
    private final OwnDevices devices;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    OwnSessions(OpenSessions sessions, OwnAccount account, OwnDevices devices, CurrentUser user, AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.account = account;
        this.devices = devices;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own sessions, the one used last first. */
    public List<SessionRow> list() {
        return sessions.rows(user.get().staff(), sessions.current().map(OpenSession::id).orElse(null));
    }

    /** @throws Missing {@code platform.refusal.missing} unless it is one of the own */
    public void end(UUID id) {
        var staff = user.get().staff();
        var session = sessions.rows(staff, null).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(Missing::new);
        note("sessionEnded", session.label());
        sessions.end(staff, one -> one.id().equals(id));
    }

    /** Ends all but the one that asks. */
    public void endOthers() {
        var here = sessions.current().map(OpenSession::id);
        note("sessionsEnded", "");
        sessions.end(user.get().staff(), session -> here.filter(session.id()::equals).isEmpty());
    }

    /** New devices, from other sessions than this, that the person has not answered for yet. */
    public List<DeviceRow> unanswered() {
        var here = sessions.current().map(OpenSession::device);
        return devices.unanswered().stream().filter(device -> here.filter(device.id()::equals).isEmpty()).toList();
    }

    /**
     * Somebody else has logged in from a device: its sessions end, it is forgotten, and a new password has to be chosen
     * before anything else.
     *
     * @throws Missing {@code platform.refusal.missing}
     */
    public void deny(DeviceId device) {
        var staff = user.get().staff();
        devices.deny(device);
        sessions.end(staff, session -> session.device().equals(device));
    }

    /** The device is the person's own. */
    public void confirm(DeviceId device) {
        devices.confirm(device);
    }

    /** The device that asks; none where a session is not known. */
    public Optional<DeviceId> here() {
        return sessions.current().map(OpenSession::device);
    }

    /** Forgets a device: who logs in there next is asked about it again. */
    public void forget(DeviceId device) {
        var staff = user.get().staff();
        devices.remove(device);
        sessions.end(staff, session -> session.device().equals(device)
                && here().filter(device::equals).isEmpty());
    }

    public boolean isLocked() {
        return sessions.current().filter(OpenSession::isLocked).isPresent();
    }

    /** Locks the screen as if nobody had touched it for long. */
    public void lock() {
        sessions.current().ifPresent(OpenSession::lock);
    }

    /**
     * Goes on where one was.
     *
     * @throws io.kewei.platform.Refusal {@code account.refusal.password.wrong}
     */
    public void unlock(String password) {
        account.confirm(password);
        sessions.current().ifPresent(session -> session.unlock(clock.instant()));
    }

    /** The person is there. */
    public void touch() {
        sessions.current().ifPresent(session -> session.touch(clock.instant()));
    }

    /** Tells a screen of this session what happens to it, until what is returned is run. */
    public Runnable watch(Consumer<SessionNews> screen) {
        return sessions.current().map(session -> session.watch(screen)).orElse(() -> { });
    }

    private void note(String action, String more) {
        var me = user.get();
        audit.noteNow(AuditNote.of(AuditKind.ACCOUNT, action).on("account", me.staff().value(), me.name())
                .in(me.branch()).saying(more));
    }
}
