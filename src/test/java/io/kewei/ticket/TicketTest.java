package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ticket lets happen to it, and what follows. */
class TicketTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DUE = OPENED.plus(Duration.ofHours(24));
    private static final StaffId LI = StaffId.next();
    private static final StaffId WANG = StaffId.next();

    /** Where each state leads, as domain.md 9.10 draws it. */
    private static final Map<TicketState, List<TicketState>> ARROWS = new EnumMap<>(Map.ofEntries(
            Map.entry(TicketState.NEW, List.of(TicketState.CONFIRMED, TicketState.CANCELLED)),
            Map.entry(TicketState.CONFIRMED,
                    List.of(TicketState.CLASSIFIED, TicketState.CLOSED, TicketState.CANCELLED)),
            Map.entry(TicketState.CLASSIFIED, List.of(TicketState.ASSIGNED, TicketState.CANCELLED)),
            Map.entry(TicketState.ASSIGNED,
                    List.of(TicketState.ASSIGNED, TicketState.ACKNOWLEDGED, TicketState.CANCELLED)),
            Map.entry(TicketState.ACKNOWLEDGED,
                    List.of(TicketState.ASSIGNED, TicketState.IN_PROGRESS, TicketState.CANCELLED)),
            Map.entry(TicketState.IN_PROGRESS, List.of(TicketState.ASSIGNED, TicketState.ON_HOLD, TicketState.RESOLVED,
                    TicketState.CANCELLED)),
            Map.entry(TicketState.ON_HOLD, List.of(TicketState.IN_PROGRESS, TicketState.CANCELLED)),
            Map.entry(TicketState.RESOLVED, List.of(TicketState.IN_PROGRESS, TicketState.NOTIFIED)),
            Map.entry(TicketState.NOTIFIED, List.of(TicketState.IN_PROGRESS, TicketState.CLOSED)),
            Map.entry(TicketState.CLOSED, List.of(TicketState.IN_PROGRESS, TicketState.ARCHIVED)),
            Map.entry(TicketState.ARCHIVED, List.of()),
            Map.entry(TicketState.CANCELLED, List.of())));

    private static Ticket ticket(TicketType type) {
        var details = new TicketDetails(CustomerId.next(), Channel.PHONE, type, "PRODUCT", Urgency.NORMAL, "无法开机", "",
                "", "", null);
        return new Ticket("WO-260302-0001", BranchId.next(), details, Priority.P2, OPENED, DUE);
    }

    /** A consultation, which may go every way that there is, in a state. */
    private static Ticket in(TicketState state) {
        var imported = new ImportedTicket("test", "1", BranchId.next(), ticket(TicketType.CONSULTATION).details(),
                Priority.P2, state, LI, "李娜", "", OPENED, DUE, null, null, 0, 0, null, List.of());
        return new Ticket("WO-260302-0001", imported, DUE);
    }

    private static void act(Ticket ticket, TicketAction action) {
        switch (action) {
            case CONFIRM -> ticket.confirm();
            case CLASSIFY -> ticket.classify(ticket.type(), "POLICY", ticket.priority(), ticket.dueAt());
            case ANSWER -> ticket.answer(LI, "李娜", OPENED);
            case ASSIGN, REASSIGN -> ticket.assign(WANG, "王强");
            case ACKNOWLEDGE -> ticket.acknowledge();
            case START -> ticket.start();
            case RESUME -> ticket.resume(OPENED);
            case RESOLVE -> ticket.resolve(OPENED);
            case NOTIFY -> ticket.tellCustomer();
            case CLOSE -> ticket.close(OPENED);
            case ARCHIVE -> ticket.archive();
            case HOLD -> ticket.hold(HoldReason.PARTS, OPENED);
            case REOPEN -> ticket.reopen();
            case CANCEL -> ticket.cancel(OPENED);
        }
    }

    private static Ticket working() {
        var ticket = ticket(TicketType.PROBLEM);
        ticket.confirm();
        ticket.classify(TicketType.PROBLEM, "HARDWARE", Priority.P2, DUE);
        ticket.assign(LI, "李娜");
        ticket.acknowledge();
        ticket.start();
        return ticket;
    }

    @ParameterizedTest
    @EnumSource
    void arrowsLeadWhereTheyShouldAndNowhereElse(TicketState from) {
        assertThat(from.next()).containsExactlyInAnyOrderElementsOf(ARROWS.get(from));
    }

    @ParameterizedTest
    @EnumSource
    void everyActionInEveryStateEitherMovesAsDrawnOrIsRefused(TicketState from) {
        for (var action : TicketAction.values()) {
            var ticket = in(from);
            if (action.isFor(from, TicketType.CONSULTATION)) {
                act(ticket, action);
                assertThat(ticket.state()).isEqualTo(action.to());
                assertThat(from.leadsTo(action.to())).isTrue();
            } else if (action != TicketAction.ASSIGN && action != TicketAction.REASSIGN) {
                assertThatThrownBy(() -> act(ticket, action)).isInstanceOf(Refusal.class);
                assertThat(ticket.state()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyArrowHasAnActionThatGoesIt(TicketState from) {
        for (var to : TicketState.values()) {
            assertThat(TicketAction.between(from, to, TicketType.CONSULTATION).isPresent()).isEqualTo(from.leadsTo(to));
        }
    }

    @Test
    void onlyAConsultationIsAnsweredOnTheSpot() {
        var question = ticket(TicketType.CONSULTATION);
        question.confirm();
        question.answer(LI, "李娜", OPENED.plusSeconds(60));
        var problem = ticket(TicketType.PROBLEM);
        problem.confirm();

        assertThat(question.state()).isEqualTo(TicketState.CLOSED);
        assertThat(question.inTime()).isTrue();
        assertThatThrownBy(() -> problem.answer(LI, "李娜", OPENED)).isInstanceOf(Refusal.class);
    }

    @Test
    void solvedAtTheDueTimeIsInTimeAndAMomentLaterIsNot() {
        var punctual = working();
        punctual.resolve(DUE);
        var late = working();
        late.resolve(DUE.plusNanos(1000));

        assertThat(punctual.inTime()).isTrue();
        assertThat(late.inTime()).isFalse();
    }

    @Test
    void waitingMovesTheDueTime() {
        var ticket = working();
        ticket.hold(HoldReason.CUSTOMER, OPENED.plus(Duration.ofHours(2)));
        ticket.resume(OPENED.plus(Duration.ofHours(5)));

        assertThat(ticket.dueAt()).isEqualTo(DUE.plus(Duration.ofHours(3)));
    }

    @Test
    void waitingDoesNotHealATicketThatWasOverdue() {
        var ticket = working();
        ticket.hold(HoldReason.CUSTOMER, DUE.plus(Duration.ofHours(2)));
        ticket.resume(DUE.plus(Duration.ofHours(5)));

        assertThat(ticket.dueAt()).isEqualTo(DUE);
    }

    @Test
    void reopeningCountsAndForgetsTheVerdict() {
        var ticket = working();
        ticket.resolve(DUE);
        ticket.reopen();

        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.reopens()).isEqualTo(1);
        assertThat(ticket.inTime()).isNull();
        assertThat(ticket.facts().resolvedAt()).isNull();
    }

    @Test
    void handingOverCountsButTheFirstHandlerAndTheSameOneDoNot() {
        var ticket = working();
        assertThat(ticket.reassignments()).isZero();

        ticket.assign(LI, "李娜");
        assertThat(ticket.reassignments()).isZero();
        assertThatThrownBy(() -> ticket.assign(LI, "李娜")).isInstanceOf(Refusal.class);

        ticket.assign(WANG, "王强");
        assertThat(ticket.reassignments()).isEqualTo(1);
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,CONSULTATION,C,P4", "URGENT,CONSULTATION,B,P3", "VERY_URGENT,SERVICE,C,P2",
            "NORMAL,PROBLEM,C,P3", "NORMAL,PROBLEM,A,P2", "VERY_URGENT,PROBLEM,A,P1", "VERY_URGENT,RETURN,C,P1",
            "NORMAL,COMPLAINT,C,P2", "URGENT,COMPLAINT,C,P2", "NORMAL,COMPLAINT,A,P1"})
    void priorityFollowsFromUrgencyTypeAndGrade(Urgency urgency, TicketType type, CustomerGrade grade,
            Priority expected) {
        assertThat(Priority.of(urgency, type, grade)).isEqualTo(expected);
    }

    @Test
    void theDueTimeIsAtRiskInItsLastFifth() {
        assertThat(due(null, DUE.minus(Duration.ofHours(5)))).isEqualTo(DueState.ON_TRACK);
        assertThat(due(null, DUE.minus(Duration.ofHours(4)))).isEqualTo(DueState.AT_RISK);
        assertThat(due(null, DUE.plusSeconds(1))).isEqualTo(DueState.OVERDUE);
        assertThat(due(OPENED, DUE.plusSeconds(1))).isEqualTo(DueState.PAUSED);
    }

    private static DueState due(Instant heldAt, Instant now) {
        var state = heldAt == null ? TicketState.IN_PROGRESS : TicketState.ON_HOLD;
        return DueState.of(state, OPENED, DUE, heldAt, null, now);
    }
}
