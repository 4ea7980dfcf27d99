package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to tickets, customers and visits is in the figures at once. */
@WithUser
@Tag("database")
class FactKeepersTest extends UiTest {

    @Autowired
    TicketTestData tickets;
    @Autowired
    OrganizationTestData places;
    @Autowired
    KpiQueries kpi;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;

    private BranchId branch;

    @BeforeEach
    void aBranch() {
        branch = places.branch("华南");
    }

    @Test
    void aTicketIsCountedAsItMovesOn() {
        var customer = tickets.customer("长沙星城机械", branch);
        tickets.reported(customer, "无法开机");

        assertThat(figures().opened()).isEqualTo(1);
        assertThat(figures().backlog()).isEqualTo(1);
        assertThat(figures().serviceLevel().value()).isEmpty();

        tickets.in(TicketState.CLOSED, customer, "异响", tickets.staff("李娜", branch));

        assertThat(figures().opened()).isEqualTo(2);
        assertThat(figures().closed()).isEqualTo(1);
        assertThat(figures().backlog()).isEqualTo(1);
        assertThat(figures().serviceLevel()).isEqualTo(new Share(1, 0));
        assertThat(dashboard().handlers()).extracting(Slice::name, Slice::count)
                .containsExactly(tuple("李娜", 1L));
    }

    @Test
    void aCustomerIsCountedByGrade() {
        tickets.customer("长沙星城机械", branch);

        assertThat(dashboard().grades()).extracting(Slice::count).containsExactly(1L);
    }

    private Dashboard.Totals figures() {
        return dashboard().now();
    }

    private Dashboard dashboard() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return kpi.dashboard(new KpiFilter(new Period(today.minusDays(1), today.plusDays(1)), Set.of(branch)));
    }
}
