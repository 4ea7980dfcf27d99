package io.kewei.sharing;

import io.kewei.organization.CompanyPlaces;
import io.kewei.organization.Turns;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.ScopedRecord;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lets another branch see single records for a while. What it then sees is without the customer's finances. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.SHARE + "')")
public class ShareService {

    private final ShareRepository shares;
    private final ShareableRecords records;
    private final CompanyPlaces places;
    private final Turns turns;
    private final ShareAudit audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;
    private final ZoneId zone;
    private final int longest;

    ShareService(ShareRepository shares, ShareableRecords records, CompanyPlaces places, Turns turns,
            ShareAudit audit, ApplicationEventPublisher events, CurrentUser user, Clock clock, ZoneId zone,
            @Value("${kewei.sharing.longest-days:90}") int longest) {
        this.shares = shares;
        this.records = records;
        this.places = places;
        this.turns = turns;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
        this.zone = zone;
        this.longest = longest;
    }

    /** For how many days, counted from today, a record may be shared at most. */
    public int longest() {
        return longest;
    }

    /**
     * Shares a record with another branch.
     *
     * @throws Missing if there is no such record or place for this user
     * @throws Refusal {@code sharing.refusal.foreign} for a record that is itself only shared, {@code …sees} if the place
     *                 sees the record anyway, {@code …days} for a last day too near or too far, {@code …twice}
     */
    public ShareId share(Area area, UUID id, @Valid ShareDetails details) {
        var record = records.get(area, id);
        requireOwn(record);
        var guest = places.find(details.guest()).orElseThrow(Missing::new);
        if (places.oversees(guest.id(), record.branch())) {
            throw new Refusal("sharing.refusal.sees", guest.name());
        }
        turns.take(guest.id());
        var now = clock.instant();
        shares.open(area, id, guest.id(), now).forEach(open -> {
            throw new Refusal("sharing.refusal.twice", guest.name(), open.lastDay(zone));
        });
        var home = places.find(record.branch()).orElseThrow(Missing::new);
        var share = shares.saveAndFlush(new Share(record, home.name(), details, guest.name(), now, user.get().name(),
                end(details.lastDay(), now)));
        audit.shared(share);
        events.publishEvent(new AccessChanged());
        return share.id();
    }

    /**
     * Ends a share now.
     *
     * @throws Missing      if there is no such share, or none of a record of this user's places
     * @throws StaleVersion if somebody else ended it meanwhile
     * @throws Refusal      {@code sharing.refusal.over} if its time is over
     */
    public void end(ShareId id, long seen) {
        var share = shares.findById(id).filter(one -> Scopes.current().places().covers(one.branch()))
                .orElseThrow(Missing::new);
        share.requireVersion(seen);
        share.end(clock.instant(), user.get().name());
        shares.saveAndFlush(share);
        audit.ended(share);
        events.publishEvent(new AccessChanged());
    }

    /** A guest does not pass on what it was shown. */
    private static void requireOwn(ScopedRecord record) {
        if (Scopes.of(record.area()).coversByShare(record)) {
            throw new Refusal("sharing.refusal.foreign");
        }
        Scopes.requireOwn(record);
    }

    private Instant end(LocalDate lastDay, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(longest))) {
            throw new Refusal("sharing.refusal.days", longest);
        }
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
