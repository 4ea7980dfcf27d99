package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.organization.BranchKind;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketFacts;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketsChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Which tickets met their due time, which missed it, and which do not count (docs/kpi.md). */
@WithUser
@Tag("database")
class VerdictTest extends UiTest {

    private static final Period MARCH = new Period(LocalDate.parse("2011-03-01"), LocalDate.parse("2011-04-01"));
    private static final Instant DUE = Instant.parse("2011-03-05T06:00:00Z");
    private static final Instant EARLIER = DUE.minusSeconds(1);
    private static final Instant LATER = DUE.plusSeconds(1);

    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    KpiQueries kpi;
    @Autowired
    PlaceService organization;

    private BranchId place;

    @BeforeEach
    void open() {
        place = organization.open(PlaceDetails.of("V" + Long.toString(System.nanoTime(), 36), "华南", BranchKind.BRANCH), null);
    }

    @Test
    void whatTheSourceSaidStands() {
        stored(DUE, null, LATER, LATER, true);
        assertThat(share()).isEqualTo(new Share(1, 0));
        stored(DUE, null, EARLIER, null, false);
        assertThat(share()).isEqualTo(new Share(1, 1));
    }

    @Test
    void solvedByItsDueTimeIsMet() {
        stored(DUE, null, DUE, null, null);
        assertThat(share()).isEqualTo(new Share(1, 0));
        stored(DUE, null, LATER, null, null);
        assertThat(share()).isEqualTo(new Share(1, 1));
    }

    @Test
    void openPastItsDueTimeIsMissedAndBeforeItNotCounted() {
        stored(DUE, null, null, null, null);
        assertThat(share()).isEqualTo(new Share(0, 1));
        stored(Instant.parse("2999-01-01T00:00:00Z"), null, null, null, null);
        assertThat(share()).isEqualTo(new Share(0, 1));
    }

    @Test
    void theClockStandsStillOnHold() {
        stored(DUE, EARLIER, null, null, null);
        assertThat(share()).as("held before it was due").isEqualTo(new Share(0, 0));
        stored(DUE, LATER, null, null, null);
        assertThat(share()).as("held when it was late already").isEqualTo(new Share(0, 1));
    }

    @Test
    void givenUpWithoutSolutionIsNotCounted() {
        stored(DUE, null, null, LATER, null);
        assertThat(share()).isEqualTo(new Share(0, 0));
    }

    private void stored(Instant due, @Nullable Instant held, @Nullable Instant resolved, @Nullable Instant closed,
            @Nullable Boolean inTime) {
        events.publishEvent(new TicketsChanged(List.of(new TicketFacts(TicketId.next(), 0, "WO-1", place, CustomerId.next(),
                null, "", Priority.P3, "REPAIR", TicketState.NEW, Instant.parse("2011-03-04T01:00:00Z"), due, held,
                resolved, closed, 0, inTime))));
    }

    private Share share() {
        return kpi.dashboard(new KpiFilter(MARCH, Set.of(place))).now().serviceLevel();
    }
}
