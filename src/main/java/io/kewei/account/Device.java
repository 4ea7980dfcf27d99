package io.kewei.account;

import io.kewei.platform.Aggregate;
import io.kewei.platform.scope.Unscoped;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser from which somebody has logged in; known once the owner has not denied it. */
@Entity
@Table(name = "account_device")
@Unscoped("belongs to one person, who alone reads it")
class Device extends Aggregate<Device> {

    @EmbeddedId
    private DeviceId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private StaffId account;
    private String tokenHash;
    private String label;
    private String address;
    private Instant firstSeen;
    private Instant lastSeen;
    private boolean answered;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Device() {
    }

    /** @param answered whether there is no need to ask the owner about it */
    Device(StaffId account, String tokenHash, String label, String address, Instant at, boolean answered) {
        this.id = DeviceId.next();
        this.account = account;
        this.tokenHash = tokenHash;
        this.label = label;
        this.address = address;
        this.firstSeen = at;
        this.lastSeen = at;
        this.answered = answered;
    }

    DeviceId id() {
        return id;
    }

    boolean isOf(StaffId staff) {
        return account.equals(staff);
    }

    /** The owner says: that was me. */
    void confirm() {
        answered = true;
    }

    boolean answered() {
        return answered;
    }

    DeviceRow row() {
        return new DeviceRow(id, label, address, firstSeen, lastSeen, answered);
    }
}
