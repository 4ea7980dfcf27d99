package io.kewei.sharing;

import io.kewei.organization.AccessReasons;
import io.kewei.organization.Reason;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "why can I see this?" and, for administrators, "why can this user not see that?". */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AccessExplainer {

    private static final Limit SHOWN = Limit.of(20);

    private final ShareableRecords records;
    private final AccessReasons reasons;
    private final ShareRepository shares;
    private final Clock clock;
    private final ZoneId zone;

    AccessExplainer(ShareableRecords records, AccessReasons reasons, ShareRepository shares, Clock clock,
            ZoneId zone) {
        this.records = records;
        this.reasons = reasons;
        this.shares = shares;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Why the current user sees a record.
     *
     * @throws Missing if the user does not see it
     */
    public Explanation mine(Area area, UUID id) {
        var record = records.get(area, id);
        var all = new ArrayList<>(reasons.mine(record));
        if (Scopes.of(area).coversByShare(record)) {
            all.addAll(shared(Scopes.current().places(), record));
        }
        return new Explanation(record, all);
    }

    /**
     * Why somebody sees a record or does not; the administrator sees every record.
     *
     * @param number of a customer, a ticket or a visit
     * @throws Missing if there is nobody with this id
     * @throws Refusal {@code sharing.refusal.number} if nothing has this number
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Explanation of(StaffId person, String number) {
        return Scopes.everything(() -> {
            var record = records.find(number.strip()).orElseThrow(() -> new Refusal("sharing.refusal.number", number));
            var all = new ArrayList<>(reasons.of(person, record));
            if (reasons.reads(person, record.area())) {
                all.addAll(shared(reasons.places(person), record));
            }
            return new Explanation(record, all);
        });
    }

    /** A line for each share of the record with one of the places, over or not. */
    private List<Reason> shared(Scope places, ScopedRecord record) {
        var now = clock.instant();
        return shares.of(record.area(), record.key(), SHOWN).stream()
                .filter(share -> places.covers(share.guest()))
                .map(share -> reason(share, share.isOpenAt(now)))
                .toList();
    }

    /** What is open is said with its last day, what is over with the moment when it ended. */
    private Reason reason(ShareRow share, boolean open) {
        return Reason.of(open, open ? "sharing.reason.open" : "sharing.reason.over", share.branchName(),
                share.guestName(), share.sharedBy(), share.reason(),
                open ? share.lastDay(zone) : share.endsAt());
    }
}
