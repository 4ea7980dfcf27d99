package io.kewei.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketService;
import io.kewei.ticket.TicketTestData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A record of one branch is shown to another, for a while and without the finances. */
@PortalTest
@Tag("database")
class ShareServiceTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    TicketTestData tickets;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketService work;
    @Autowired
    ShareService service;
    @Autowired
    ShareQueries shares;
    @Autowired
    AccessExplainer explainer;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;

    private BranchId south;
    private BranchId east;
    private TicketId ticket;
    private LocalDate today;

    @BeforeEach
    void twoBranches() {
        south = tickets.branch("华南分公司");
        east = tickets.branch("华东分公司");
        ticket = tickets.reported(tickets.customer("广州甲厂", south), "压缩机异响");
        today = LocalDate.ofInstant(clock.instant(), zone);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOtherBranchSeesTheRecordUntilTheShareEnds() {
        var share = share(ShareMode.READ);

        as(east, JobRole.AGENT);
        assertThat(queries.list(TicketFilter.ALL, PAGE)).extracting(TicketRow::id).containsExactly(ticket);
        assertThat(shares.through(Area.TICKET, ticket.value())).hasValueSatisfying(through ->
                assertThat(through.branchName()).isEqualTo("华南分公司"));
        assertThatThrownBy(() -> work.note(ticket, "改一下", false)).hasMessageContaining("read-only");
        assertThat(explainer.mine(Area.TICKET, ticket.value()).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.key()).isEqualTo("sharing.reason.open"));

        as(south, JobRole.SUPERVISOR);
        assertThat(shares.of(Area.TICKET, ticket.value())).singleElement()
                .satisfies(row -> assertThat(row.guestName()).isEqualTo("华东分公司"));
        service.end(share, 0);
        as(east, JobRole.AGENT);
        assertThat(queries.list(TicketFilter.ALL, PAGE)).isEmpty();
        assertThatThrownBy(() -> explainer.mine(Area.TICKET, ticket.value())).isInstanceOf(Missing.class);
    }

    @Test
    void whoHelpsMayAlsoChangeButNotPassOn() {
        share(ShareMode.WORK);

        as(east, JobRole.SUPERVISOR);
        work.note(ticket, "已远程排查", false);
        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(tickets.branch("华北分公司"),
                ShareMode.READ, "再请人看", 3))).hasMessageContaining("sharing.refusal.foreign");
    }

    @Test
    void aShareNeedsAReasonAndAnEnd() {
        as(south, JobRole.SUPERVISOR);

        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, " ", 3)))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class);
        for (var days : new int[] {-1, 91}) {
            assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(),
                    details(east, ShareMode.READ, "请协助", days))).hasMessageContaining("sharing.refusal.days");
        }
        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(south, ShareMode.READ, "请协助", 3)))
                .hasMessageContaining("sharing.refusal.sees");
        service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, "请协助", 0));
        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, "请协助", 3)))
                .hasMessageContaining("sharing.refusal.twice");
    }

    @Test
    void nobodySharesOrEndsWhatIsNotTheirs() {
        var share = share(ShareMode.READ);
        as(east, JobRole.SUPERVISOR);
        assertThatThrownBy(() -> service.end(share, 0)).isInstanceOf(Missing.class);

        as(tickets.branch("华北分公司"), JobRole.SUPERVISOR);
        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, "请协助", 3)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.end(share, 0)).isInstanceOf(Missing.class);
        assertThat(shares.of(Area.TICKET, ticket.value())).isEmpty();
        as(south, JobRole.AGENT);
        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, "请协助", 3)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorLearnsWhySomebodySeesOrDoesNot() {
        var agent = organization.employed(east, "林旁人", JobRole.AGENT);
        var number = tickets.as(() -> queries.find(ticket).orElseThrow().row().number());

        var before = tickets.as(() -> explainer.of(agent, number));
        assertThat(before.sees()).isFalse();
        assertThat(before.reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).contains("华东分公司", "华南分公司"));
        share(ShareMode.READ);
        var after = tickets.as(() -> explainer.of(agent, number));
        assertThat(after.sees()).isTrue();
        assertThat(after.reasons()).extracting("key").contains("sharing.reason.open", "organization.reason.no");
    }

    private ShareId share(ShareMode mode) {
        as(south, JobRole.SUPERVISOR);
        return service.share(Area.TICKET, ticket.value(), details(east, mode, "请华东专家协助", 7));
    }

    private ShareDetails details(BranchId guest, ShareMode mode, String reason, int days) {
        return new ShareDetails(guest, mode, reason, today.plusDays(days));
    }

    /** Somebody who works there logs in, as the portal would have it. */
    private void as(BranchId place, JobRole job) {
        TicketTestData.logIn(organization.loggedIn(organization.employed(place, "某人", job)));
    }
}
