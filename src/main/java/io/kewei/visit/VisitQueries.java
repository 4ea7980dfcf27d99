package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import io.kewei.sharing.SharedReads;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about visits. Answers with those in the user's scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.VISIT_READ + "')")
public class VisitQueries {

    /** More than this many visits at once nobody can read; the calendar says that it left some out. */
    public static final int SHOWN = 2000;

    /** As many visits of one day as a window of 1080 lines has room for. */
    public static final int OF_A_DAY = 4;

    private final VisitRepository visits;
    private final EntityManager entities;
    private final OrganizationQueries organization;
    private final SharedReads shared;
    private final Masking masking;
    private final Clock clock;
    private final ZoneId zone;

    VisitQueries(VisitRepository visits, EntityManager entities, OrganizationQueries organization, SharedReads shared,
            Masking masking, Clock clock, ZoneId zone) {
        this.visits = visits;
        this.entities = entities;
        this.organization = organization;
        this.shared = shared;
        this.masking = masking;
        this.clock = clock;
        this.zone = zone;
    }

    /** The visits that touch a range of wall-clock time, the earliest first; at most {@link #SHOWN}. */
    public List<VisitRow> between(VisitFilter filter, LocalDateTime from, LocalDateTime to) {
        return select(filter).between(instant(from), instant(to)).rows(VisitRepository.IN_ORDER, SHOWN);
    }

    /**
     * As {@link #between}, but of each day no more than the first {@link #OF_A_DAY}, and how many others there are. A
     * visit belongs to the day on which it begins, or to the first one of the range.
     */
    public VisitDays days(VisitFilter filter, LocalDateTime from, LocalDateTime to) {
        var select = select(filter).between(instant(from), instant(to));
        var days = new DayCounts(instant(from), zone, OF_A_DAY, select.countStarts());
        return days.moments().isEmpty() ? VisitDays.NONE
                : new VisitDays(days.shown(select.firstAt(days.moments(), OF_A_DAY)), days.more());
    }

    /** Planned visits whose time has passed, the latest first. The filter's states are not asked. */
    public List<VisitRow> overdue(VisitFilter filter, int limit) {
        return selectOverdue(filter).rows(" order by v.plannedEnd desc, v.id desc", limit);
    }

    /** How many planned visits' time has passed. */
    public long countOverdue(VisitFilter filter) {
        return selectOverdue(filter).count();
    }

    /** A page of a customer's visits, the latest first. */
    public List<VisitRow> ofCustomer(CustomerId customer, Pageable page) {
        return visits.ofCustomer(customer, page);
    }

    /** What a colleague has on one day, cancelled visits left out. */
    public List<VisitRow> ofDay(StaffId person, LocalDate day) {
        return visits.ofPerson(person, instant(day.atStartOfDay()), instant(day.plusDays(1).atStartOfDay()));
    }

    /** One visit with all there is to it, unless the user may not see it; a look at a shared one is noted. */
    @Transactional
    public Optional<VisitSheet> find(VisitId id) {
        var found = visits.findById(id);
        found.ifPresent(visit -> shared.opened(visit, visit.number()));
        return found.flatMap(visit -> visits.row(id).map(row -> visit.sheet(row, zone,
                visits.placeName(visit.branch()).orElse(""), masking.veil(visit))));
    }

    private Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }

    private VisitSelect selectOverdue(VisitFilter filter) {
        return select(filter.withStates(Set.of())).overdue(clock.instant());
    }

    private VisitSelect select(VisitFilter filter) {
        return new VisitSelect(entities, filter.withTeams(organization.withAllBelow(filter.teams()))
                .withBranches(organization.withAllBelow(filter.branches())));
    }
}
