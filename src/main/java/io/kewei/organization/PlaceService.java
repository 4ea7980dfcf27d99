package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.Roles;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What may be done to the tree of places. Who sees what follows at once, also for those who are logged in. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class PlaceService {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final PastPositionRepository positions;
    private final PlaceHistory history;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;
    private final ZoneId zone;

    PlaceService(BranchRepository branches, StaffRepository staff, PastPositionRepository positions,
            PlaceHistory history, ApplicationEventPublisher events, CurrentUser user, Clock clock, ZoneId zone) {
        this.branches = branches;
        this.staff = staff;
        this.positions = positions;
        this.history = history;
        this.events = events;
        this.user = user;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Opens a place below another.
     *
     * @param above null for headquarters alone
     * @throws Refusal {@code organization.refusal.code} if the code is taken, {@code organization.refusal.headquarters}
     *                 for a second headquarters, or as {@link Branch#requireRoomBelow}
     */
    public BranchId open(@Valid PlaceDetails details, @Nullable BranchId above) {
        branches.lockTree();
        if (branches.existsByCode(details.code())) {
            throw new Refusal("organization.refusal.code", details.code());
        }
        var parent = above == null ? null : branches.findById(above).orElseThrow(Missing::new);
        if (parent != null) {
            parent.requireRoomBelow();
        }
        if (parent != null && details.kind() == BranchKind.HEADQUARTERS) {
            throw new Refusal("organization.refusal.headquarters", details.name());
        }
        var place = new Branch(details.code(), details.name(), details.kind(), parent);
        place.describe(details);
        branches.saveAndFlush(place);
        history.opened(place);
        events.publishEvent(new AccessChanged());
        return place.id();
    }

    /** Renames a place, or says anew what it is. */
    public void change(BranchId id, long seen, @Valid PlaceDetails details) {
        var place = load(id, seen);
        var before = place.details();
        place.describe(details);
        history.changed(place, before);
        events.publishEvent(new AccessChanged());
    }

    /**
     * Moves a place, and with it all places below, below another one; where it stood stays known.
     *
     * @throws Refusal as {@link Branch#moveBelow}
     */
    public void move(BranchId id, long seen, BranchId above) {
        branches.lockTree();
        var place = load(id, seen);
        var target = branches.findById(above).orElseThrow(Missing::new);
        var left = place.parent();
        if (above.equals(left)) {
            return;
        }
        var whereBefore = history.whereabouts(place);
        var pathBefore = place.moveBelow(target);
        if (left != null) {
            var since = positions.findFirstByPlaceOrderByUntilDesc(id).map(PastPosition::until).orElse(null);
            positions.save(new PastPosition(id, left, since, clock.instant(),
                    user.find().map(PortalUser::name).orElse("")));
        }
        history.moved(place, whereBefore);
        branches.moveBelow(pathBefore, place.path());
        events.publishEvent(new AccessChanged());
    }

    /**
     * Closes a place; its records, its people's history and its own stay.
     *
     * @throws Refusal {@code organization.refusal.staffed} while somebody works there,
     *                 {@code organization.refusal.below} while an open place is below
     */
    public void close(BranchId id, long seen) {
        branches.lockTree();
        var place = load(id, seen);
        branches.lock(id);
        var people = staff.countAt(id);
        if (people > 0) {
            throw new Refusal("organization.refusal.staffed", place.name(), people);
        }
        if (branches.hasOpenBelow(id)) {
            throw new Refusal("organization.refusal.below", place.name());
        }
        place.close(LocalDate.ofInstant(clock.instant(), zone));
        history.closed(place);
        events.publishEvent(new AccessChanged());
    }

    /** Opens a closed place again. */
    public void reopen(BranchId id, long seen) {
        branches.lockTree();
        var place = load(id, seen);
        var above = place.parent() == null ? null : branches.findById(place.parent()).orElseThrow(Missing::new);
        if (above != null) {
            above.requireRoomBelow();
        }
        history.reopened(place);
        place.reopen();
        events.publishEvent(new AccessChanged());
    }

    private Branch load(BranchId id, long seen) {
        var place = branches.findById(id).orElseThrow(Missing::new);
        place.requireVersion(seen);
        return place;
    }
}
