package io.kewei.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerStatus;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketMoves;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketService;
import io.kewei.ticket.TicketTestData;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
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
    TicketBoard board;
    @Autowired
    TicketService work;
    @Autowired
    TicketMoves moves;
    @Autowired
    CustomerQueries customers;
    @Autowired
    CustomerService archive;
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
    void sharedRecordsStandAmongTheOwnOnEveryPage() {
        var first = tickets.reported(tickets.customer("上海乙厂", east), "甲 压力不足");
        var last = tickets.reported(tickets.customer("上海丙厂", east), "丁 漏油");
        share(ShareMode.READ);

        as(east, JobRole.AGENT);
        var bySubject = Sort.by("subject");
        var whole = queries.list(TicketFilter.ALL, PageRequest.of(0, 50, bySubject));
        assertThat(whole).extracting(TicketRow::id).containsExactlyInAnyOrder(first, ticket, last);
        for (var page = 0; page < 3; page++) {
            assertThat(queries.list(TicketFilter.ALL, PageRequest.of(page, 1, bySubject)))
                    .containsExactly(whole.get(page));
        }
        assertThat(queries.list(TicketFilter.ALL, PageRequest.of(3, 1, bySubject))).isEmpty();
        assertThat(queries.count(TicketFilter.ALL)).isEqualTo(3);
        assertThat(board.cards(TicketFilter.ALL, Set.of())).extracting(TicketRow::id).contains(first, ticket, last);
        assertThat(board.counts(TicketFilter.ALL)).singleElement()
                .satisfies(column -> assertThat(column.count()).isEqualTo(3));
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
    void whoHelpsDoesNotTakeOver() {
        share(ShareMode.WORK);
        var own = tickets.customer("上海乙厂", east);

        as(east, JobRole.SUPERVISOR);
        var seen = queries.find(ticket).orElseThrow();
        var moved = TicketTestData.said(seen.details(), own, "压缩机异响");
        assertThatThrownBy(() -> work.change(ticket, seen.row().version(), moved)).hasMessageContaining("guest");
        assertThatThrownBy(() -> moves.take(ticket, seen.row().version())).hasMessageContaining("guest");
        work.change(ticket, seen.row().version(), TicketTestData.said(seen.details(), seen.row().customer(), "压缩机异响，已远程听音"));
        assertThat(queries.find(ticket).orElseThrow().branch()).isEqualTo(south);
    }

    @Test
    void theGuestOfACustomerNeitherMovesNorRetiresIt() {
        var customer = tickets.customer("广州丁厂", south);
        as(south, JobRole.SUPERVISOR);
        service.share(Area.CUSTOMER, customer.value(), details(east, ShareMode.WORK, "请协助", 7));

        as(east, JobRole.BRANCH_MANAGER);
        var file = customers.file(customer);
        for (var taken : List.of(file.details().withBranch(east), file.details().withStatus(CustomerStatus.FROZEN),
                file.details().withOwner(organization.employed(east, "林旁人", JobRole.AGENT)))) {
            assertThatThrownBy(() -> archive.change(customer, file.row().version(), taken))
                    .hasMessageContaining("guest");
        }
        archive.change(customer, file.row().version(), file.details().withName("广州丁厂（新）"));
        assertThat(customers.file(customer).row().branch()).isEqualTo(south);
    }

    @Test
    void sharesGoWithTheirRecord() {
        var north = tickets.branch("华北分公司");
        var customer = tickets.customer("广州戊厂", south);
        as(south, JobRole.SUPERVISOR);
        service.share(Area.CUSTOMER, customer.value(), details(east, ShareMode.READ, "请协助", 7));
        service.share(Area.CUSTOMER, customer.value(), details(north, ShareMode.READ, "请协助", 7));
        tickets.as(() -> {
            var file = customers.file(customer);
            archive.change(customer, file.row().version(), file.details().withBranch(north));
            return customer;
        });

        as(south, JobRole.SUPERVISOR);
        assertThat(shares.of(Area.CUSTOMER, customer.value())).isEmpty();
        as(north, JobRole.SUPERVISOR);
        var rows = shares.of(Area.CUSTOMER, customer.value());
        assertThat(rows).allSatisfy(row -> assertThat(row.branchName()).isEqualTo("华北分公司"));
        assertThat(rows.stream().filter(row -> row.isOpenAt(clock.instant()))).singleElement().satisfies(row -> {
            assertThat(row.guestName()).isEqualTo("华东分公司");
            service.end(row.id(), row.version());
        });
    }

    @Test
    void aShareNeedsAReasonAndAnEnd() {
        as(south, JobRole.SUPERVISOR);

        assertThatThrownBy(() -> service.share(Area.TICKET, ticket.value(), details(east, ShareMode.READ, " ", 3)))
                .isInstanceOf(ConstraintViolationException.class);
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

    @Test
    void whoDoesNotSeeTheRecordReadsNothingOfItsShares() {
        share(ShareMode.READ);

        as(south, JobRole.MASTER_DATA);
        assertThat(shares.of(Area.TICKET, ticket.value())).as("reads customers, and no tickets").isEmpty();
    }

    @Test
    void twoWhoShareAtOnceShareOnce() throws Exception {
        as(south, JobRole.SUPERVISOR);
        var context = SecurityContextHolder.getContext();
        Executor others = new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(task), context);
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> service.share(Area.TICKET, ticket.value(),
                details(east, ShareMode.READ, "请协助", 3)), others)).limit(2).toList();

        assertThat(both.stream().filter(one -> one.handle((id, refused) -> refused == null).join())).hasSize(1);
        assertThat(shares.of(Area.TICKET, ticket.value())).hasSize(1);
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
        WithUser.Factory.logIn(organization.loggedIn(organization.employed(place, "某人", job)));
    }
}
