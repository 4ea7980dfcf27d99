package io.kewei.sharing;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about shares: the owner's side sees all of a record, a guest sees its own. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ShareQueries {

    private static final Limit SHOWN = Limit.of(100);

    private final ShareRepository shares;
    private final ShareableRecords records;
    private final CurrentUser user;
    private final Clock clock;

    ShareQueries(ShareRepository shares, ShareableRecords records, CurrentUser user, Clock clock) {
        this.shares = shares;
        this.records = records;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The shares of a record, the newest first, those that are over included; at most 100. None of a record that the
     * user does not see.
     */
    public List<ShareRow> of(Area area, UUID record) {
        return records.find(area, record).isEmpty() ? List.of() : shares.of(area, record, SHOWN);
    }

    /** What others share with the user's places at present, the latest first. */
    public List<GuestRow> withUs(int limit) {
        var records = new HashSet<UUID>();
        for (var area : Area.values()) {
            if (Scopes.of(area) instanceof Scope.Part part) {
                records.addAll(part.records());
            }
        }
        return records.isEmpty() || !(Scopes.current().places() instanceof Scope.Part places) ? List.of()
                : shares.guests(records, places.places(), clock.instant(), Limit.of(limit));
    }

    /** Whether the user may let another branch see a record: it is one that the user may change, and not a guest's. */
    public boolean mayShare(Scoped record) {
        return user.may(Roles.SHARE) && Scopes.isOwn(record);
    }

    /** The share that lets the user see a record; empty if the record is seen without one. */
    public Optional<ShareRow> through(Area area, UUID record) {
        if (!Scopes.of(area).coversByShare(records.get(area, record))) {
            return Optional.empty();
        }
        var now = clock.instant();
        return of(area, record).stream().filter(share -> share.isOpenAt(now)).findFirst();
    }
}
