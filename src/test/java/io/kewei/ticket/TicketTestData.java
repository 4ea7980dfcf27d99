package io.kewei.ticket;

import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerTestData;
import io.kewei.organization.BranchKind;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffService;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** Makes tickets, and what they need, for tests; whoever is logged in does not matter. */
@TestComponent
@Import(CustomerTestData.class)
public class TicketTestData {

    private final TicketService service;
    private final TicketMoves moves;
    private final TicketQueries queries;
    private final PlaceService organization;
    private final StaffService people;
    private final OrganizationQueries places;
    private final CustomerTestData customers;
    private final ApplicationEventPublisher events;

    TicketTestData(TicketService service, TicketMoves moves, TicketQueries queries, PlaceService organization,
            StaffService people, OrganizationQueries places, CustomerTestData customers,
            ApplicationEventPublisher events) {
        this.service = service;
        this.moves = moves;
        this.queries = queries;
        this.organization = organization;
        this.people = people;
        this.places = places;
        this.customers = customers;
        this.events = events;
    }

    /** Somebody with every right who works at a place and sees everything, or the places given. */
    public static PortalUser user(StaffId staff, String name, BranchId branch, Scope scope, JobRole... jobs) {
        return new PortalUser(staff, "user", name, branch, "分公司",
                jobs.length == 0 ? Set.of(JobRole.ADMINISTRATOR) : Set.of(jobs), Access.of(scope));
    }

    /** A place of its own below headquarters. */
    public BranchId branch(String name) {
        return as(() -> organization.open(
                PlaceDetails.of("T" + Long.toString(System.nanoTime(), 36), name, BranchKind.BRANCH),
                places.findBranch("HQ").orElseThrow().id()));
    }

    /** A place below another. */
    public BranchId station(String name, BranchId above) {
        return as(() -> organization.open(
                PlaceDetails.of("T" + Long.toString(System.nanoTime(), 36), name, BranchKind.STATION), above));
    }

    public StaffId staff(String name, BranchId branch) {
        return as(() -> people.employ(StaffDetails.of("u" + Long.toString(System.nanoTime(), 36), name, branch,
                Set.of(JobRole.AGENT))));
    }

    public CustomerId customer(String name, BranchId branch) {
        return as(() -> customers.stored(name, branch));
    }

    /** What somebody says on the phone. */
    public static TicketDetails details(CustomerId customer, String subject) {
        return new TicketDetails(customer, Channel.PHONE, TicketType.PROBLEM, "HARDWARE", Urgency.NORMAL, subject,
                "按下电源键没有反应", "王强", "13800000000", null);
    }

    /** A confirmed ticket. */
    public TicketId reported(CustomerId customer, String subject) {
        return as(() -> service.report(details(customer, subject), true));
    }

    /** A ticket that stands in a state of the main line, with a handler once it has one. */
    public TicketId in(TicketState state, CustomerId customer, String subject, StaffId handler) {
        return as(() -> {
            var id = service.report(details(customer, subject), state != TicketState.NEW);
            for (var next : List.of(TicketState.CLASSIFIED, TicketState.ASSIGNED, TicketState.ACKNOWLEDGED,
                    TicketState.IN_PROGRESS, TicketState.RESOLVED, TicketState.NOTIFIED, TicketState.CLOSED)) {
                if (next.compareTo(state) > 0 || !state.isOpen() && next.compareTo(TicketState.CLOSED) > 0) {
                    break;
                }
                step(id, next, handler);
            }
            if (state == TicketState.ON_HOLD) {
                moves.hold(id, version(id), HoldReason.PARTS, "");
            }
            return id;
        });
    }

    private void step(TicketId id, TicketState next, StaffId handler) {
        switch (next) {
            case CLASSIFIED -> moves.classify(id, version(id), TicketType.PROBLEM, "HARDWARE");
            case ASSIGNED -> moves.assign(id, version(id), handler, "");
            default -> moves.move(id, version(id), next, "");
        }
    }

    /** Tells open screens of a ticket as if its transaction had just been committed. */
    public void announce(TicketId id) {
        var page = as(() -> queries.find(id).orElseThrow());
        var row = page.row();
        var news = new TicketsChanged(List.of(new TicketFacts(id, row.version(), row.number(), page.branch(),
                row.customer(), page.responsible(), row.handlerName(), row.priority(), row.category(), row.state(),
                row.openedAt(), row.dueAt(), row.heldAt(), row.resolvedAt(), row.closedAt(), 0, row.inTime())));
        TransactionSynchronizationUtils.invokeAfterCommit(hearing(news));
    }

    /** What waits for the commit once the event is published. */
    private List<TransactionSynchronization> hearing(TicketsChanged news) {
        var before = Set.copyOf(TransactionSynchronizationManager.getSynchronizations());
        events.publishEvent(news);
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(one -> !before.contains(one)).toList();
    }

    /** The version that is stored now. */
    public long version(TicketId id) {
        return as(() -> queries.find(id).orElseThrow().row().version());
    }

    /** A ticket of another system with a short history. */
    public static ImportedTicket imported(String source, String number, CustomerId customer, BranchId branch,
            Instant openedAt) {
        var entries = new ArrayList<ImportedEntry>();
        entries.add(new ImportedEntry(openedAt, EntryKind.IMPORTED, "81", TicketState.NEW, ""));
        entries.add(new ImportedEntry(openedAt, EntryKind.IMPORTED, "465", TicketState.IN_PROGRESS, "转 25 组"));
        entries.add(new ImportedEntry(openedAt.plus(Duration.ofHours(3)), EntryKind.IMPORTED, "465",
                TicketState.RESOLVED, ""));
        entries.add(new ImportedEntry(openedAt.plus(Duration.ofHours(9)), EntryKind.IMPORTED, "908", TicketState.CLOSED,
                ""));
        var details = new TicketDetails(customer, Channel.PHONE, TicketType.PROBLEM, "42", Urgency.NORMAL,
                "故障 " + number, "", "", "", null);
        return new ImportedTicket(source, number, branch, details, Priority.P3, TicketState.CLOSED, null, "125", "25",
                openedAt, null, openedAt.plus(Duration.ofHours(3)), openedAt.plus(Duration.ofHours(9)), 2, 1, false,
                entries);
    }

    /** Does something as an administrator who sees everything. */
    /** The same request, said to be about another customer or in other words. */
    public static TicketDetails said(TicketDetails base, CustomerId customer, String subject) {
        return new TicketDetails(customer, base.channel(), base.type(), base.category(), base.urgency(), subject,
                base.description(), base.contact(), base.phone(), base.expectedAt());
    }

    public <T> T as(Supplier<T> work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        WithUser.Factory.logIn(user(StaffId.next(), "测试", BranchId.next(), Scope.EVERYTHING));
        try {
            return Scopes.everything(work);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
