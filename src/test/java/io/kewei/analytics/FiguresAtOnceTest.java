package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.platform.feed.OtherProcess;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketMoves;
import io.kewei.ticket.TicketService;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What has been done is in the next figures, although figures are kept: each step here is a transaction of its own. */
@PortalTest
@WithUser
@Tag("database")
class FiguresAtOnceTest {

    @Autowired
    KpiQueries kpi;
    @Autowired
    TicketTestData tickets;
    @Autowired
    TicketService service;
    @Autowired
    TicketMoves moves;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    FactReader reader;
    @Autowired
    FactPieces pieces;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;

    private BranchId south;
    private BranchId east;
    private CustomerId customer;

    @BeforeEach
    void twoBranches() {
        south = tickets.branch("华南");
        east = tickets.branch("华东");
        customer = tickets.customer("长沙星城机械", south);
        assertThat(figures(south).opened()).isZero();
        assertThat(figures(east).opened()).isZero();
    }

    @Test
    void aTicketIsSolvedReopenedAndMovedToAnotherBranch() {
        tickets.reported(customer, "无法开机");
        assertThat(figures(south)).extracting("opened", "closed", "backlog").containsExactly(1L, 0L, 1L);

        var id = tickets.in(TicketState.NOTIFIED, customer, "异响", tickets.staff("李娜", south));
        assertThat(figures(south).resolution().n()).isEqualTo(1);

        step(id, TicketState.CLOSED);
        assertThat(figures(south)).extracting("opened", "closed", "backlog").containsExactly(2L, 1L, 1L);

        step(id, TicketState.IN_PROGRESS);
        assertThat(figures(south)).extracting("opened", "closed", "backlog").containsExactly(2L, 0L, 2L);
        assertThat(figures(south).resolution().n()).isZero();

        var other = tickets.customer("杭州西湖机械", east);
        tickets.as(() -> {
            service.change(id, tickets.version(id), TicketTestData.details(other, "异响"));
            return id;
        });
        assertThat(figures(south)).extracting("opened", "backlog").containsExactly(1L, 1L);
        assertThat(figures(east)).extracting("opened", "backlog").containsExactly(1L, 1L);
    }

    @Test
    void aCustomerMoreIsCountedAtOnce() {
        tickets.customer("湘潭电机", south);

        assertThat(dashboard(south).grades()).extracting(Slice::count).containsExactly(2L);
    }

    @Test
    void anotherProcessReadsAgainWhatChangedHere() {
        var other = OtherProcess.on(jdbc, transactions);
        var there = new KeptFacts(reader, pieces, clock, zone, 1000, Duration.ofHours(1));
        new FactChanges(there, events, other.feed());
        assertThat(opened(there)).isZero();
        tickets.reported(customer, "无法开机");
        assertThat(opened(there)).as("not heard of yet").isZero();

        other.read();

        assertThat(opened(there)).isEqualTo(1);
    }

    private long opened(KeptFacts there) {
        var month = YearMonth.from(today());
        return there.tickets(new KpiScope(Access.EVERYTHING, Set.of(south)), Period.of(month, month), clock.instant())
                .all().tickets();
    }

    private void step(TicketId id, TicketState next) {
        tickets.as(() -> {
            moves.move(id, tickets.version(id), next, "客户来电");
            return id;
        });
    }

    private Dashboard.Totals figures(BranchId branch) {
        return dashboard(branch).now();
    }

    private Dashboard dashboard(BranchId branch) {
        return kpi.dashboard(new KpiFilter(Period.of(YearMonth.from(today()), YearMonth.from(today())), Set.of(branch)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
