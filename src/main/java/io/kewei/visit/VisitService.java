package io.kewei.visit;

import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.Refusal;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What may be done to a visit. One public method is one use case and one transaction; each publishes
 * {@link VisitsChanged}. All times are wall-clock time of the office.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.VISIT_WORK + "')")
public class VisitService {

    public static final int REASON_MAX = 200;

    static final String SERIES = "VS";
    /** What the history of changes calls a visit. */
    static final String SUBJECT = "visit";

    /** Stands for a visit that has no id yet. */
    private static final VisitId NEW = new VisitId(new UUID(0, 0));

    private final VisitRepository visits;
    private final Numbers numbers;
    private final ChangeLog log;
    private final ApplicationEventPublisher events;
    private final Masking masking;
    private final Clock clock;
    private final ZoneId zone;

    VisitService(VisitRepository visits, Numbers numbers, ChangeLog log, ApplicationEventPublisher events,
            Masking masking, Clock clock, ZoneId zone) {
        this.visits = visits;
        this.numbers = numbers;
        this.log = log;
        this.events = events;
        this.masking = masking;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Plans a visit; it belongs to the customer's place. A time in the past is fine: some visits are written down
     * afterwards.
     *
     * @throws Refusal {@code visit.refusal.busy} if the colleague has another visit then, {@code visit.refusal.order},
     *                 {@code visit.refusal.long}
     * @throws Missing if the user may not see the customer or the colleague
     */
    public VisitId plan(@Valid VisitDetails typed) {
        var plan = VisitSecrets.pass(typed, "", masking.veil().restoring());
        var branch = visits.branchOf(plan.customer()).orElseThrow(Missing::new);
        Scopes.requireEntry(Area.VISIT, branch);
        visits.nameOf(plan.assignee()).orElseThrow(Missing::new);
        requireFree(plan.assignee(), NEW, plan.start(), plan.end());
        var number = numbers.next(SERIES, LocalDate.ofInstant(clock.instant(), zone));
        return keep(new Visit(number, branch, plan, instant(plan.start()), instant(plan.end())), null);
    }

    /**
     * Puts a planned visit at another time.
     *
     * @param seen version the user was looking at
     * @throws Refusal {@code visit.refusal.closed} once it is done or cancelled, {@code visit.refusal.busy},
     *                 {@code visit.refusal.order}, {@code visit.refusal.long}
     */
    public void move(VisitId id, long seen, LocalDateTime start, LocalDateTime end) {
        var visit = load(id, seen);
        requireFree(visit.assignee(), id, start, end);
        var before = notes(visit);
        visit.move(instant(start), instant(end));
        keep(visit, before);
    }

    /** Plans a visit anew; the customer of {@code typed} is passed over, a visit stays with its customer. */
    public void replan(VisitId id, long seen, @Valid VisitDetails typed) {
        var visit = load(id, seen);
        var plan = VisitSecrets.pass(typed, visit.contactName(), masking.veil(visit).restoring());
        if (!plan.assignee().equals(visit.assignee())) {
            Scopes.requireOwn(visit);
            visits.nameOf(plan.assignee()).orElseThrow(Missing::new);
        }
        requireFree(plan.assignee(), id, plan.start(), plan.end());
        var before = notes(visit);
        visit.replan(plan, instant(plan.start()), instant(plan.end()));
        keep(visit, before);
    }

    /**
     * Reports a visit as done, now, with what it brought.
     *
     * @throws Refusal {@code visit.refusal.closed}, {@code visit.refusal.contact} if the next contact lies before it
     */
    public void complete(VisitId id, long seen, @Valid VisitOutcome outcome) {
        var visit = load(id, seen);
        var before = notes(visit);
        visit.complete(outcome, LocalDate.ofInstant(visit.plannedStart(), zone), clock.instant());
        keep(visit, before);
    }

    /** Calls a planned visit off; the reason stays with it. */
    public void cancel(VisitId id, long seen, @NotBlank @Size(max = REASON_MAX) String reason) {
        var visit = load(id, seen);
        var before = notes(visit);
        visit.cancel(reason);
        keep(visit, before);
    }

    /** Gives a planned visit of somebody who has left to a colleague. */
    void handOver(Visit visit, StaffId colleague) {
        var before = notes(visit);
        visit.handOver(colleague);
        keep(visit, before);
    }

    private Visit load(VisitId id, long seen) {
        var visit = visits.findById(id).orElseThrow(Missing::new);
        Scopes.requireWork(visit);
        visit.requireVersion(seen);
        return visit;
    }

    private VisitNotes notes(Visit visit) {
        return visit.notes(visits.nameOf(visit.assignee()).orElse(""));
    }

    private VisitId keep(Visit visit, @Nullable VisitNotes before) {
        visits.save(visit);                    // save, even when managed: it publishes the events
        log.note(SUBJECT, visit.id().value(), visit.number(), visit.branch(), before, notes(visit));
        events.publishEvent(new VisitsChanged(List.of(visit.facts())));
        return visit.id();
    }

    private void requireFree(StaffId person, VisitId self, LocalDateTime from, LocalDateTime to) {
        var start = instant(from);
        visits.overlapping(person, self, start.minus(Visit.LONGEST), start, instant(to), Limit.of(1)).forEach(other -> {
            throw new Refusal("visit.refusal.busy", visits.nameOf(person).orElse(""), other.number(),
                    other.plannedStart(), other.plannedEnd());
        });
    }

    private Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }
}
