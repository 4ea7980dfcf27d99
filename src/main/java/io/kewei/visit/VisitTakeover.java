package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over visits that were planned and held before the portal came, in chunks. What has happened cannot be refused:
 * double bookings are kept as they were.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.IMPORT + "')")
public class VisitTakeover {

    private final VisitRepository visits;
    private final Numbers numbers;
    private final ChangeLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    VisitTakeover(VisitRepository visits, Numbers numbers, ChangeLog log, ApplicationEventPublisher events, Clock clock,
            ZoneId zone) {
        this.visits = visits;
        this.numbers = numbers;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Keeps these visits, all or none, and publishes one {@link VisitsChanged} for them.
     *
     * @throws Missing if a customer or a colleague is none that this user may see, or the customer's archive none that
     *                 this user keeps
     */
    public void takeOver(List<PastVisit> chunk) {
        chunk.stream().map(past -> past.plan().assignee()).distinct()
                .forEach(person -> visits.nameOf(person).orElseThrow(Missing::new));
        var series = numbers.next(VisitService.SERIES, LocalDate.ofInstant(clock.instant(), zone), chunk.size());
        Map<CustomerId, BranchId> places = new HashMap<>();
        var kept = new ArrayList<Visit>(chunk.size());
        for (var i = 0; i < chunk.size(); i++) {
            var past = chunk.get(i);
            var place = places.computeIfAbsent(past.plan().customer(),
                    customer -> visits.branchOf(customer).orElseThrow(Missing::new));
            kept.add(visit(series.get(i), place, past));
        }
        places.values().stream().distinct().forEach(place -> Scopes.requireEntry(Area.CUSTOMER, place));
        visits.saveAll(kept);
        kept.forEach(visit -> log.registered(VisitService.SUBJECT, visit.id().value(), visit.number(),
                visit.branch()));
        events.publishEvent(new VisitsChanged(kept.stream().map(Visit::facts).toList()));
    }

    private Visit visit(String number, BranchId place, PastVisit past) {
        var plan = past.plan();
        var visit = new Visit(number, place, plan, at(plan.start()), at(plan.end()));
        if (past.outcome() != null && past.doneAt() != null) {
            visit.complete(past.outcome(), plan.start().toLocalDate(), past.doneAt());
        }
        visit.forgetEvents();
        return visit;
    }

    private Instant at(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }
}
