package io.kewei.account;

import io.kewei.platform.Missing;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.Principals;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What people do with the browsers from which they log in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnDevices {

    private final Devices devices;
    private final AccountRepository accounts;
    private final CurrentUser user;
    private final Principals principals;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    OwnDevices(Devices devices, AccountRepository accounts, CurrentUser user, Principals principals, AuditLog audit,
            TransactionOperations transaction, Clock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.user = user;
        this.principals = principals;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The own devices, the one used last first. */
    @Transactional(readOnly = true)
    public List<DeviceRow> list() {
        return devices.of(user.get().staff());
    }

    @Transactional(readOnly = true)
    public List<DeviceRow> unanswered() {
        return devices.unanswered(user.get().staff());
    }

    /** @throws Missing {@code platform.refusal.missing} */
    public void confirm(DeviceId id) {
        var device = find(id);
        device.confirm();
        note("deviceConfirmed", device);
    }

    /** @throws Missing {@code platform.refusal.missing} */
    public void remove(DeviceId id) {
        var device = find(id);
        note("deviceRemoved", device);
        devices.remove(device);
    }

    /**
     * Somebody else has used it, with the password: it is forgotten, nobody logs in with that password any more, and a new one
     * is the next thing to choose.
     *
     * @throws Missing {@code platform.refusal.missing}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void deny(DeviceId id) {
        if (Boolean.TRUE.equals(transaction.execute(status -> close(id)))) {
            principals.refresh(SecurityContextHolder.getContext(), Duty.CLOSED_PASSWORD);
        }
    }

    private boolean close(DeviceId id) {
        var device = find(id);
        note("deviceDenied", device);
        devices.remove(device);
        var account = accounts.findById(user.get().staff()).filter(one -> one.passwordHash() != null);
        account.ifPresent(one -> one.closePassword(clock.instant()));
        return account.isPresent();
    }

    private Device find(DeviceId id) {
        return devices.find(user.get().staff(), id).orElseThrow(Missing::new);
    }

    private void note(String action, Device device) {
        var me = user.get();
        audit.note(AuditNote.of(AuditKind.ACCOUNT, action).on("account", me.staff().value(), me.name())
                .in(me.branch()).saying(device.row().label()));
    }
}
