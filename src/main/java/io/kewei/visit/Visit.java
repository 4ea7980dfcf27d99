package io.kewei.visit;

import io.kewei.customer.CustomerId;
import io.kewei.platform.BranchAggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One appointment of one colleague with one customer: planned, moved, then done with findings, or cancelled. */
@Entity
@Filter(name = ScopeFilter.VISIT, condition = ScopeFilter.VISIT_CONDITION)
class Visit extends BranchAggregate<Visit> implements ScopedVisit {

    /** Longer ones are several visits; the range query of the calendar relies on it too. */
    static final Duration LONGEST = Duration.ofDays(7);

    @EmbeddedId
    private VisitId id;
    private String number;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "customer_id"))
    private CustomerId customer;
    private String contactName;
    @Enumerated(EnumType.STRING)
    private VisitKind kind;
    private String purpose;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignee_id"))
    private StaffId assignee;
    private Instant plannedStart;
    private Instant plannedEnd;
    @Enumerated(EnumType.STRING)
    private VisitState state;
    private String findings = "";
    private String nextStep = "";
    private @Nullable LocalDate nextContactOn;
    private @Nullable Instant doneAt;
    private String cancelledFor = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Visit() {
    }

    /**
     * Plans a visit.
     *
     * @throws Refusal {@code visit.refusal.order}, {@code visit.refusal.long} if the time makes no sense
     */
    Visit(String number, BranchId branch, VisitDetails plan, Instant start, Instant end) {
        super(branch);
        this.id = VisitId.next();
        this.number = number;
        this.customer = plan.customer();
        this.contactName = plan.contactName().strip();
        this.kind = plan.kind();
        this.purpose = plan.purpose().strip();
        this.assignee = plan.assignee();
        this.state = VisitState.PLANNED;
        place(start, end);
        registerEvent(new VisitPlanned(id, customer, assignee, start, end));
    }

    /** Puts it at another time. */
    void move(Instant start, Instant end) {
        requireOpen();
        var before = plannedStart;
        place(start, end);
        registerEvent(new VisitMoved(id, customer, assignee, before, start, end));
    }

    /** Plans it anew: another time, purpose or colleague; the customer stays. */
    void replan(VisitDetails plan, Instant start, Instant end) {
        requireOpen();
        contactName = plan.contactName().strip();
        kind = plan.kind();
        purpose = plan.purpose().strip();
        assignee = plan.assignee();
        move(start, end);
    }

    /**
     * Reports it as done.
     *
     * @throws Refusal {@code visit.refusal.contact} if the next contact lies before the visit
     */
    void complete(VisitOutcome outcome, LocalDate held, Instant at) {
        requireOpen();
        if (outcome.nextContactOn() != null && outcome.nextContactOn().isBefore(held)) {
            throw new Refusal("visit.refusal.contact", outcome.nextContactOn());
        }
        become(VisitState.DONE);
        findings = outcome.findings().strip();
        nextStep = outcome.nextStep().strip();
        nextContactOn = outcome.nextContactOn();
        doneAt = at;
        registerEvent(new VisitCompleted(id, customer, assignee, kind, at));
    }

    /** A colleague takes over from somebody who has left. */
    void handOver(StaffId colleague) {
        requireOpen();
        assignee = colleague;
    }

    void cancel(String reason) {
        requireOpen();
        become(VisitState.CANCELLED);
        cancelledFor = reason.strip();
    }

    private void place(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            throw new Refusal("visit.refusal.order");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new Refusal("visit.refusal.long", LONGEST.toDays());
        }
        plannedStart = start;
        plannedEnd = end;
    }

    private void requireOpen() {
        if (state.isClosed()) {
            throw new Refusal("visit.refusal.closed", number, state);
        }
    }

    private void become(VisitState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException(number + ": " + state + " does not lead to " + next);
        }
        state = next;
    }

    /** Nobody needs to hear of it: it happened long ago. */
    void forgetEvents() {
        clearDomainEvents();
    }

    /** Everything about it behind a veil, with the names that it does not know itself. */
    VisitSheet sheet(VisitRow row, ZoneId zone, String place, Veil veil) {
        var plan = VisitSecrets.pass(new VisitDetails(customer, contactName, kind, purpose, assignee,
                LocalDateTime.ofInstant(plannedStart, zone), LocalDateTime.ofInstant(plannedEnd, zone)),
                contactName, veil.showing());
        return new VisitSheet(row, plan, branch(), place, findings, nextStep, nextContactOn, doneAt, cancelledFor);
    }

    /** What changes are found by; {@code person} is the colleague's name. */
    VisitNotes notes(String person) {
        return new VisitNotes(state, kind, purpose, contactName, person, plannedStart, plannedEnd, findings, nextStep,
                nextContactOn, cancelledFor);
    }

    VisitFacts facts() {
        var saved = version();
        return new VisitFacts(id, saved == null ? 0 : saved, branch(), customer, assignee, kind, state, plannedStart, doneAt);
    }

    VisitId id() {
        return id;
    }

    String number() {
        return number;
    }

    @Override
    public StaffId assignee() {
        return assignee;
    }

    String contactName() {
        return contactName;
    }

    CustomerId customer() {
        return customer;
    }

    Instant plannedStart() {
        return plannedStart;
    }

    Instant plannedEnd() {
        return plannedEnd;
    }

    VisitState state() {
        return state;
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
