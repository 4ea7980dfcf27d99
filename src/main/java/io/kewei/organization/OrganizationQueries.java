package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about places and people. Answers with those in the user's scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OrganizationQueries {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final List<StandIns> standIns;
    private final Clock clock;

    OrganizationQueries(BranchRepository branches, StaffRepository staff, List<StandIns> standIns,
            Clock clock) {
        this.branches = branches;
        this.staff = staff;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** The places that the user may see, a place before those below it. */
    public List<BranchRow> branches() {
        return branches.under("/").stream().map(Branch::row).toList();
    }

    /** These places and all below them, as far as the user may see them; none for none. */
    public Set<BranchId> withAllBelow(Set<BranchId> places) {
        var all = new HashSet<>(places);
        if (!places.isEmpty()) {
            for (var place : branches()) {      // a place comes before those below it
                if (place.parent() != null && all.contains(place.parent())) {
                    all.add(place.id());
                }
            }
        }
        return Set.copyOf(all);
    }

    /** A place, unless the user may not see it. */
    public Optional<BranchRow> findBranch(BranchId id) {
        return branches.findById(id).map(Branch::row);
    }

    /** What a place is called, also one that the user knows only because it shares a record. */
    public Optional<String> placeName(BranchId id) {
        return branches.nameOf(id);
    }

    /** The place with a code such as {@code HN}. */
    public Optional<BranchRow> findBranch(String code) {
        return branches.findByCode(code).map(Branch::row);
    }

    /** A page of the people whose name contains, or login begins with, the text. */
    public List<StaffRow> staff(String text, Pageable page) {
        return staff.rows(text, page);
    }

    /** One member of staff, unless the user may not see the place. */
    public Optional<StaffRow> findStaff(StaffId id) {
        return staff.row(id);
    }

    /** Whether somebody works here still. */
    public boolean isActive(StaffId id) {
        return staff.findById(id).filter(Staff::active).isPresent();
    }

    /** Those of these people who are away at a moment, until when, and who acts for them; of whom the user may see. */
    public Map<StaffId, StandIns.Away> away(Collection<StaffId> people, Instant at) {
        var all = new HashMap<StaffId, StandIns.Away>();
        var seen = people.isEmpty() ? List.<StaffId>of() : staff.findAllById(people).stream().map(Staff::id).toList();
        standIns.forEach(one -> all.putAll(one.away(seen, at)));
        return all;
    }

    /** As {@link #away(Collection, Instant)}, at this moment. */
    public Map<StaffId, StandIns.Away> away(Collection<StaffId> people) {
        return away(people, clock.instant());
    }

    /** Who acts for somebody at a moment: the person or, while away, a substitute; nobody if there is none. */
    public Optional<StaffId> actingFor(StaffId person, Instant at) {
        var away = away(Set.of(person), at).get(person);
        return away == null ? Optional.of(person) : Optional.ofNullable(away.substitute());
    }

    /** Whether somebody reports to another, directly or by way of others. */
    public boolean reportsTo(StaffId person, StaffId superior) {
        return subordinates(superior).contains(person);
    }

    /** Whoever reports to somebody, directly or by way of others. */
    public Set<StaffId> subordinates(StaffId superior) {
        var all = new HashSet<StaffId>();
        Collection<StaffId> above = Set.of(superior);
        while (!above.isEmpty()) {
            above = staff.reportingTo(above).stream().filter(all::add).toList();
        }
        all.remove(superior);
        return all;
    }
}
