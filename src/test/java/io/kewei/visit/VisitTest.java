package io.kewei.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 5);
    private static final VisitOutcome OUTCOME = new VisitOutcome(" Pump leaks ", "Send a seal", THAT_DAY.plusDays(7));

    @Test
    void aNewVisitIsPlannedAndTrimmed() {
        var visit = visit();

        assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
        assertThat(visit.facts().plannedAt()).isEqualTo(NINE);
        assertThat(visit.facts().doneAt()).isNull();
    }

    @Test
    void aPlannedVisitMoves() {
        var visit = visit();
        visit.move(TEN, TEN.plus(Duration.ofHours(2)));

        assertThat(visit.plannedStart()).isEqualTo(TEN);
        assertThat(visit.plannedEnd()).isEqualTo(TEN.plus(Duration.ofHours(2)));
    }

    @Test
    void aVisitEndsAfterItBegins() {
        var visit = visit();

        assertThatThrownBy(() -> visit.move(TEN, TEN)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("visit.refusal.order");
        assertThat(visit.plannedStart()).isEqualTo(NINE);
    }

    @Test
    void aVisitLastsAWeekAtMost() {
        assertThatThrownBy(() -> visit().move(NINE, NINE.plus(Duration.ofDays(8)))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("visit.refusal.long");
    }

    @Test
    void aDoneVisitKeepsItsFindingsAndStaysWhereItIs() {
        var visit = visit();
        visit.complete(OUTCOME, THAT_DAY, TEN);

        assertThat(visit.facts().state()).isEqualTo(VisitState.DONE);
        assertThat(visit.facts().doneAt()).isEqualTo(TEN);
        assertThatThrownBy(() -> visit.move(TEN, TEN.plusSeconds(60))).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("visit.refusal.closed");
        assertThatThrownBy(() -> visit.cancel("Ill")).isInstanceOf(Refusal.class);
    }

    @Test
    void theNextContactDoesNotLieBeforeTheVisit() {
        var outcome = new VisitOutcome("Fine", "", THAT_DAY.minusDays(1));

        assertThatThrownBy(() -> visit().complete(outcome, THAT_DAY, TEN)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("visit.refusal.contact");
    }

    @Test
    void aCancelledVisitCannotBeDone() {
        var visit = visit();
        visit.cancel("Customer on holiday");

        assertThat(visit.state()).isEqualTo(VisitState.CANCELLED);
        assertThatThrownBy(() -> visit.complete(OUTCOME, THAT_DAY, TEN)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("visit.refusal.closed");
    }

    private static Visit visit() {
        var plan = new VisitDetails(new CustomerId(UUID.randomUUID()), "", VisitKind.INSPECTION, "Quarterly check",
                StaffId.next(), LocalDateTime.of(2026, 3, 5, 9, 0), LocalDateTime.of(2026, 3, 5, 10, 0));
        return new Visit("VS-260305-0001", BranchId.next(), plan, NINE, TEN);
    }
}
