package io.kewei.sharing;

import io.kewei.organization.BranchRow;
import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.RecordMoved;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a record goes, its open shares go with it: the new place sees them and can end them. A share with the new place
 * itself, or with one above it, is over.
 */
@Component
class SharesFollow {

    private final ShareRepository shares;
    private final OrganizationQueries places;
    private final Lineage lineage;
    private final ShareAudit audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    SharesFollow(ShareRepository shares, OrganizationQueries places, Lineage lineage, ShareAudit audit,
            ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.shares = shares;
        this.places = places;
        this.lineage = lineage;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(RecordMoved moved) {
        Scopes.everything(() -> follow(moved));
    }

    private void follow(RecordMoved moved) {
        var now = clock.instant();
        var open = shares.findByAreaAndRecordIdAndEndsAtAfter(moved.area(), moved.key(), now);
        if (open.isEmpty()) {
            return;
        }
        var name = places.findBranch(moved.place()).map(BranchRow::name).orElse("");
        var above = lineage.of(moved.place());
        for (var share : open) {
            share.follow(moved.place(), name);
            if (above.contains(share.guest())) {
                share.end(now, user.find().map(PortalUser::name).orElse(""));
                audit.ended(share);
            }
            shares.save(share);
        }
        events.publishEvent(new AccessChanged());
    }
}
