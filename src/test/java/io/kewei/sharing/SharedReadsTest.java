package io.kewei.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.audit.AuditHistory;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.JobRole;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketTestData;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A look at a record of another branch is one line of the trail, however often the screens read it. */
@PortalTest
class SharedReadsTest {

    @Autowired
    ShareService service;
    @Autowired
    ShareableRecords records;
    @Autowired
    TicketQueries queries;
    @Autowired
    AuditHistory history;
    @Autowired
    AuditLog log;
    @Autowired
    CurrentUser user;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TicketTestData tickets;
    TransactionTemplate transaction;
    TicketId ticket;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void aGuestLooksAtATicket() {
        var south = tickets.branch("华南分公司");
        var east = tickets.branch("华东分公司");
        ticket = tickets.reported(tickets.customer("广州甲厂", south), "压缩机异响");
        as(south, JobRole.SUPERVISOR);
        service.share(Area.TICKET, ticket.value(), new ShareDetails(east, ShareMode.READ, "请协助",
                LocalDate.ofInstant(clock.instant(), zone).plusDays(7)));
        as(east, JobRole.AGENT);
        inSession();
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void openingATicketIsNotedOnceInASession() {
        queries.find(ticket);
        queries.find(ticket);
        assertThat(lines()).isEqualTo(1);

        inSession();
        queries.find(ticket);
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void afterAWhileItIsAnotherLook() {
        var now = new AtomicReference<>(clock.instant());
        var reads = new SharedReads(log, user, ((InstantSource) now::get).withZone(zone));
        look(reads);
        now.updateAndGet(at -> at.plus(SharedReads.LOOK).minusMillis(1));
        look(reads);
        assertThat(lines()).isEqualTo(1);

        now.updateAndGet(at -> at.plusMillis(1));
        look(reads);
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void whatIsNotStoredIsNotRemembered() {
        var reads = new SharedReads(log, user, clock);
        transaction.executeWithoutResult(status -> {
            reads.opened(records.get(Area.TICKET, ticket.value()), "WO");
            status.setRollbackOnly();
        });
        assertThat(lines()).as("the line goes with the transaction that reads, on its connection").isZero();

        look(reads);
        assertThat(lines()).isEqualTo(1);
    }

    private void look(SharedReads reads) {
        transaction.executeWithoutResult(status -> reads.opened(records.get(Area.TICKET, ticket.value()), "WO"));
    }

    private int lines() {
        return history.of("ticket", ticket.value(), AuditKind.READ_ELSEWHERE, Limit.of(10)).size();
    }

    private static void inSession() {
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private void as(BranchId place, JobRole job) {
        WithUser.Factory.logIn(organization.loggedIn(organization.employed(place, "某人", job)));
    }
}
