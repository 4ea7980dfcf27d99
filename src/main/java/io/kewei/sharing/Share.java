package io.kewei.sharing;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Grants.Grant;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.scope.ScopedRecord;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One record that another branch sees for a while. Both branches see that it is so. */
@Entity
@Table(name = "record_share")
@Filter(name = ScopeFilter.PLACES, condition = "(:parts & 8 or (:parts & 1 and (branch_id in (:ids) or guest_id in (:ids))))")
class Share extends BranchAggregate<Share> {

    @EmbeddedId
    private ShareId id;
    @Enumerated(EnumType.STRING)
    private Area area;
    private UUID recordId;
    private String number;
    private @Nullable UUID customerId;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "guest_id"))
    private BranchId guest;
    private String branchName;
    private String guestName;
    @Enumerated(EnumType.STRING)
    private ShareMode mode;
    private String reason;
    private Instant sharedAt;
    private String sharedBy;
    private Instant endsAt;
    private String endedBy = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Share() {
    }

    /** @param endsAt the first moment at which the other branch does not see the record any more */
    Share(ScopedRecord record, String branchName, ShareDetails details, String guestName, Instant sharedAt,
            String sharedBy, Instant endsAt) {
        super(record.branch());
        this.id = ShareId.next();
        this.area = record.area();
        this.recordId = record.key();
        this.number = record.number();
        this.customerId = record.customer();
        this.branchName = branchName;
        this.guest = details.guest();
        this.guestName = guestName;
        this.mode = details.mode();
        this.reason = details.reason().strip();
        this.sharedAt = sharedAt;
        this.sharedBy = sharedBy;
        this.endsAt = endsAt;
    }

    /** The record belongs to another place now, which answers for the share from here on. */
    void follow(BranchId place, String name) {
        moveTo(place);
        branchName = name;
    }

    /** @throws Refusal {@code sharing.refusal.over} if it has ended already */
    void end(Instant at, String by) {
        if (!at.isBefore(endsAt)) {
            throw new Refusal("sharing.refusal.over", number);
        }
        endsAt = at;
        endedBy = by;
    }

    Grant grant() {
        return new Grant(area, recordId, branch(), customerId, mode == ShareMode.WORK, endsAt);
    }

    LocalDate lastDay(ZoneId zone) {
        return ShareRow.lastDay(endsAt, zone);
    }

    ShareId id() {
        return id;
    }

    Area area() {
        return area;
    }

    UUID recordId() {
        return recordId;
    }

    String number() {
        return number;
    }

    BranchId guest() {
        return guest;
    }

    String guestName() {
        return guestName;
    }

    ShareMode mode() {
        return mode;
    }

    String reason() {
        return reason;
    }

    Instant endsAt() {
        return endsAt;
    }
}
