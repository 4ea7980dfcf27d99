package io.kewei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import io.kewei.ticket.TicketService;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a scope that is less than a place, or a shared record, lets see and change, wherever it is asked. */
@PortalTest
@Tag("database")
class ScopeLevelsTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    TicketTestData tickets;
    @Autowired
    CustomerTestData customers;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketService service;
    @Autowired
    TicketBoard board;
    @Autowired
    CustomerQueries archive;
    @Autowired
    CustomerService customerService;

    private BranchId south;
    private BranchId east;
    private StaffId li;
    private StaffId wang;
    private CustomerId mine;
    private CustomerId others;
    private TicketId hers;
    private TicketId his;

    @BeforeEach
    void office() {
        south = tickets.branch("华南分公司");
        east = tickets.branch("华东分公司");
        li = tickets.staff("李娜", south);
        wang = tickets.staff("王强", south);
        mine = tickets.as(() -> customers.stored(CustomerTestData.owned("广州甲厂", south, li)));
        others = tickets.as(() -> customers.stored(CustomerTestData.owned("广州乙厂", south, wang)));
        hers = tickets.in(TicketState.IN_PROGRESS, others, "李娜的工单", li);
        his = tickets.in(TicketState.IN_PROGRESS, mine, "王强的工单", wang);
    }

    @Test
    void whoSeesTheOwnSeesNothingElse() {
        logIn(south, people(li), people(li));

        assertThat(queries.list(TicketFilter.ALL, PAGE)).extracting(TicketRow::id).containsExactly(hers);
        assertThat(queries.count(TicketFilter.ALL)).isOne();
        assertThat(board.cards(TicketFilter.ALL, Set.of())).extracting(TicketRow::id).containsExactly(hers);
        assertThat(queries.find(his)).isEmpty();
        assertThat(queries.timeline(his)).isEmpty();
        assertThat(queries.timeline(hers)).isNotEmpty();
        assertThat(archive.list(CustomerFilter.ALL, PAGE)).extracting(CustomerRow::id).containsExactly(mine);
        assertThat(archive.find(others)).isEmpty();
        assertThatThrownBy(() -> archive.file(others)).isInstanceOf(Missing.class);
        assertThat(archive.trades(others, PAGE)).isEmpty();
        assertThatThrownBy(() -> service.note(his, "看得到吗", false)).isInstanceOf(Missing.class);
        assertThatCode(() -> service.note(hers, "看得到", false)).doesNotThrowAnyException();
    }

    @Test
    void theCustomerOfAnOwnTicketHasAName() {
        logIn(south, people(li), people(li));

        assertThat(queries.find(hers)).hasValueSatisfying(page ->
                assertThat(page.row().customer()).isEqualTo(others));
        assertThat(queries.list(TicketFilter.ALL, PAGE).getFirst().customerName()).isEqualTo("广州乙厂");
    }

    @Test
    void whatIsOnlyReadCannotBeChanged() {
        logIn(south, Scope.of(Set.of(south)), people(li));
        var file = archive.file(others);

        assertThatCode(() -> service.note(hers, "备注", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> service.note(his, "备注", false)).isInstanceOf(Refusal.class)
                .hasMessageContaining("platform.refusal.read-only");
        assertThatThrownBy(() -> customerService.change(others, file.row().version(), file.details().withName("改名")))
                .isInstanceOf(Refusal.class).hasMessageContaining("platform.refusal.read-only");
    }

    @Test
    void aSharedRecordIsSeenByItselfAndItsCustomerByName() {
        logIn(east, shared(Scope.of(Set.of(east)), hers.value()), shared(Scope.of(Set.of(east))));

        assertThat(queries.list(TicketFilter.ALL, PAGE)).extracting(TicketRow::id).containsExactly(hers);
        assertThat(queries.list(TicketFilter.ALL, PAGE).getFirst().customerName()).isEqualTo("广州乙厂");
        assertThat(queries.find(hers)).hasValueSatisfying(page -> assertThat(page.branchName()).isEqualTo("华南分公司"));
        assertThat(queries.timeline(hers)).isNotEmpty();
        assertThat(queries.find(his)).isEmpty();
        assertThat(archive.find(others)).isEmpty();
        assertThatThrownBy(() -> service.note(hers, "备注", false)).hasMessageContaining("read-only");
        assertThatThrownBy(() -> service.report(TicketTestData.details(others, "冒名"), true))
                .as("a customer known by name only").isInstanceOf(Missing.class);
    }

    @Test
    void aRecordSharedForHelpCanBeWorkedOn() {
        var scope = shared(Scope.of(Set.of(east)), hers.value());
        logIn(east, scope, scope);

        assertThatCode(() -> service.note(hers, "远程协助", false)).doesNotThrowAnyException();
    }

    private void logIn(BranchId place, Scope read, Scope work) {
        Map<Area, Scope> reads = new EnumMap<>(Area.class);
        Map<Area, Scope> works = new EnumMap<>(Area.class);
        for (var area : Area.values()) {
            reads.put(area, area == Area.TICKET || !hasShares(read) ? read : Scope.of(Set.of(place)));
            works.put(area, area == Area.TICKET || !hasShares(work) ? work : Scope.of(Set.of(place)));
        }
        WithUser.Factory.logIn(new PortalUser(li, "li", "李娜", place, "分公司", Set.of(JobRole.SUPERVISOR),
                new Access(reads, works, Scope.of(Set.of(place)), Set.of(south), Set.of(others.value()), Instant.MAX)));
    }

    private static boolean hasShares(Scope scope) {
        return scope instanceof Scope.Part part && !part.records().isEmpty();
    }

    private static Scope people(StaffId person) {
        return new Scope.Part(Set.of(), Set.of(person), Set.of());
    }

    private static Scope shared(Scope own, UUID... records) {
        return own.or(new Scope.Part(Set.of(), Set.of(), Set.of(records)));
    }
}
