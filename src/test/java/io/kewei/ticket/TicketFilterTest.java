package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.kewei.customer.CustomerId;
import io.kewei.platform.Params;
import io.kewei.platform.security.StaffId;
import org.junit.jupiter.api.Test;

/** The filter and the address that asks for it say the same. */
class TicketFilterTest {

    @Test
    void anEmptyAddressMeansTheOpenOnes() {
        assertThat(TicketFilter.of(Params.NONE)).isEqualTo(TicketFilter.OPEN);
        assertThat(TicketFilter.OPEN.undone()).isTrue();
        assertThat(TicketFilter.OPEN.params()).isEqualTo(Params.NONE);
    }

    @Test
    void anAddressThatNamesAPeriodMeansAllOfIt() {
        var filter = TicketFilter.of(Params.NONE.with("from", "2026-01-01"));

        assertThat(filter.undone()).isFalse();
    }

    @Test
    void everyFilterComesBackFromItsAddress() {
        var params = new Params(Map.ofEntries(Map.entry("q", List.of("漏水")), Map.entry("overdue", List.of("true")),
                Map.entry("state", List.of("NEW", "ON_HOLD")), Map.entry("priority", List.of("P1")),
                Map.entry("type", List.of("PROBLEM")), Map.entry("category", List.of("42")),
                Map.entry("branch", List.of(CustomerId.next().value().toString())),
                Map.entry("handler", List.of(StaffId.next().value().toString())),
                Map.entry("customer", List.of(CustomerId.next().value().toString())),
                Map.entry("from", List.of("2016-02-01")), Map.entry("to", List.of("2017-03-01")),
                Map.entry("closedFrom", List.of("2016-02-01")), Map.entry("closedTo", List.of("2017-03-01")),
                Map.entry("inTime", List.of("false")), Map.entry("openAt", List.of("2016-03-31")),
                Map.entry("reassigned", List.of("5+")), Map.entry("dueTo", List.of("2016-03-31"))));

        assertThat(TicketFilter.of(params).params()).isEqualTo(params);
    }

    @Test
    void narrowingTheOpenOnesKeepsThemOpen() {
        var mine = TicketFilter.OPEN.withHandlers(Set.of(StaffId.next())).withText("漏水");

        assertThat(mine.undone()).isTrue();
        assertThat(TicketFilter.of(mine.params())).isEqualTo(mine);
        assertThat(mine.withText("").undone()).isTrue();
    }

    @Test
    void narrowingAllDoesNotOpenThem() {
        var some = TicketFilter.ALL.withStates(Set.of(TicketState.CLOSED));

        assertThat(some.undone()).isFalse();
        assertThat(some.withStates(Set.of())).isEqualTo(TicketFilter.ALL);
    }

    @Test
    void nonsenseIsPassedOver() {
        var params = Params.NONE.with("state", "FOO").with("from", "yesterday").with("reassigned", "x");
        var filter = TicketFilter.of(params);

        assertThat(filter.states()).isEmpty();
        assertThat(filter.from()).isNull();
        assertThat(filter.reassigned()).isEmpty();
    }
}
