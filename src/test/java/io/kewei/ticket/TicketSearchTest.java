package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerTestData;
import io.kewei.organization.OpenWork;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Params;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.search.TestIndexes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionOperations;

/** What is typed into the search field finds the right tickets, soon after they were stored. */
@SpringBootTest(properties = "kewei.index.every=100ms")
@Import({OrganizationTestData.class, CustomerTestData.class, TicketTestData.class, TestIndexes.class})
@DirtiesContext
@Tag("database")
class TicketSearchTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);
    private static final Instant OPENED = Instant.parse("2016-03-02T16:30:00Z");

    @Autowired
    TicketTestData data;
    @Autowired
    TestIndexes indexes;
    @Autowired
    TicketService service;
    @Autowired
    TicketMoves moves;
    @Autowired
    TicketImport imports;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketBoard board;
    @Autowired
    CustomerService archive;
    @Autowired
    CustomerQueries customers;
    @Autowired
    List<OpenWork> openWork;
    @Autowired
    TransactionOperations transaction;

    private BranchId south;
    private BranchId north;
    private StaffId li;
    private CustomerId customer;
    private TicketId leak;
    private TicketId noise;

    @BeforeEach
    void tickets() {
        indexes.await();
        south = data.branch("华南分公司");
        north = data.branch("华北分公司");
        li = data.staff("李娜", south);
        customer = data.customer("长沙中联重科", south);
        leak = data.reported(customer, "电梯 100% 漏水_急 Error E03");
        noise = data.in(TicketState.ASSIGNED, data.customer("岳阳三一", south), "压缩机异响", li);
        logIn(Access.of(Scope.of(Set.of(south))));
        soon(() -> found("电源键").size() == 2 && found("重科").size() == 1 && found("三一").size() == 1
                && found("电源键", "state=ASSIGNED").equals(List.of(noise)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"漏水", "漏", "水", "梯", "100%", "水_急", "急-漏", "e03", "E0", "error", "Ｅ０３", "重科", "联重", "zlzk", "zhongke",
        "漏水 中联", "漏水 电源键", "漏水 没有反应", "err 电梯", "长沙中联重科"})
    void theTicketIsFound(String typed) {
        assertThat(found(typed)).containsExactly(leak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水漏", "漏急", "rror", "漏水 异响", "漏水 三一", "没反应", "***", "%", "_"})
    void nothingElseIsFound(String typed) {
        assertThat(found(typed)).isEmpty();
        assertThat(queries.count(TicketFilter.ALL.withText(typed))).isZero();
    }

    @Test
    void numbersFindTheirTicketWithAndWithoutHyphens() {
        var number = queries.find(leak).orElseThrow().row().number();

        for (var typed : List.of(number, number.replace("-", ""), number.toLowerCase(), number.substring(3))) {
            assertThat(found(typed)).as(typed).containsExactly(leak);
        }
        for (var end = 1; end <= number.length(); end++) {
            assertThat(found(number.substring(0, end))).as(number.substring(0, end)).contains(leak);
        }
        assertThat(found(number + "0")).isEmpty();
    }

    /** Short beginnings are found in another way than long ones. */
    @Test
    void numbersInATextAreFoundByEachBeginning() {
        var motor = data.reported(customer, "电机SN4471902Q烧毁");

        soon(() -> found("烧毁").equals(List.of(motor)));
        for (var typed : List.of("sn", "sn4", "sn44", "sn447", "sn4471902q", "电机sn44", "sn44719烧毁")) {
            assertThat(found(typed)).as(typed).containsExactly(motor);
        }
        for (var typed : List.of("n447", "4471", "sn45", "sn4472")) {
            assertThat(found(typed)).as(typed).doesNotContain(motor);
        }
    }

    @Test
    void whatAnotherSystemBringsIsFoundByItsNumberThere() {
        var source = "t" + Long.toString(System.nanoTime(), 36);
        data.as(() -> imports.store(List.of(TicketTestData.imported(source, "INC0900042", customer, south, OPENED))));

        soon(() -> found("inc09").size() == 1 && found("0900042").size() == 1);
    }

    @Test
    void everyChangeIsFollowed() {
        service.change(leak, version(leak), TicketTestData.said(details(leak), customer, "水管爆裂"));
        soon(() -> found("爆裂").equals(List.of(leak)) && found("漏水").isEmpty());

        moves.move(leak, version(leak), TicketState.CANCELLED, "误报");
        soon(() -> found("爆裂", "state=CANCELLED").size() == 1 && found("爆裂", "undone=true").isEmpty());

        var wang = data.staff("王强", south);
        data.as(() -> transaction.execute(status -> {
            openWork.stream().filter(TicketsLeftBehind.class::isInstance).forEach(work -> work.handOver(li, wang));
            return wang;
        }));
        soon(() -> found("异响", "handler=" + wang.value()).size() == 1
                && found("异响", "handler=" + li.value()).isEmpty() && found("异响", "reassigned=1").size() == 1);
    }

    @Test
    void anotherDueTimeIsFollowed() {
        var far = queries.find(leak).orElseThrow().row().dueAt();
        service.change(leak, version(leak), urgent(details(leak)));
        var near = queries.find(leak).orElseThrow().row().dueAt();

        assertThat(near).isBefore(far);
        var day = near.plus(Duration.ofDays(2)).toString().substring(0, 10);
        soon(() -> found("漏水", "dueTo=" + day).size() == 1);
    }

    @Test
    void aCustomersNewNameFindsAllTickets() {
        var seen = customers.file(customer);
        archive.change(customer, seen.row().version(), seen.details().withName("湖南凯斯"));

        soon(() -> found("凯斯").equals(List.of(leak)) && found("重科").isEmpty());
    }

    @Test
    void anotherBranchFindsNothingAndAShareFindsWhatIsShared() {
        logIn(Access.of(Scope.of(Set.of(north))));
        for (var typed : List.of("漏水", "重科", "电源键")) {
            assertThat(found(typed)).as(typed).isEmpty();
            assertThat(queries.count(TicketFilter.ALL.withText(typed))).isZero();
            assertThat(board.counts(TicketFilter.ALL.withText(typed))).isEmpty();
        }
        logIn(Access.of(Scope.NOTHING));
        assertThat(found("漏水")).isEmpty();

        var shared = Access.of(new Scope.Part(Set.of(north), Set.of(), Set.of(leak.value())));
        logIn(shared);
        assertThat(found("电源键")).containsExactly(leak);
        assertThat(queries.count(TicketFilter.ALL.withText("电源键"))).isEqualTo(1);
        assertThat(found("重科")).as("nothing lets see the customer's name").isEmpty();
        logIn(new Access(shared.read(), shared.work(), shared.places(), Set.of(), Set.of(customer.value()), Instant.MAX));
        assertThat(found("重科")).containsExactly(leak);
    }

    @Test
    void theBoardTakesWords() {
        var words = TicketFilter.ALL.withText("电源键");

        assertThat(board.cards(words, Set.of())).extracting(TicketRow::id).containsExactlyInAnyOrder(leak, noise);
        assertThat(board.counts(words)).extracting(ColumnCount::state, ColumnCount::count)
                .containsExactlyInAnyOrder(tuple(TicketState.CONFIRMED, 1L),
                        tuple(TicketState.ASSIGNED, 1L));
    }

    @Test
    void manyAreCountedToALimitAndEverySortKeyPages() {
        var source = "t" + Long.toString(System.nanoTime(), 36);
        data.as(() -> imports.store(IntStream.range(0, 20).mapToObj(number -> TicketTestData.imported(source,
                "N" + number, customer, south, OPENED.plusSeconds(number))).toList()));
        soon(() -> queries.count(TicketFilter.ALL.withText("故障")) == 20);

        assertThat(queries.count(TicketFilter.ALL.withText("故障"), 20)).isEqualTo(20);
        assertThat(queries.count(TicketFilter.ALL.withText("故障"), 7)).isEqualTo(7);
        assertThat(queries.count(TicketFilter.ALL.withText("故障"), 100)).isEqualTo(20);
        for (var key : List.of("number", "subject", "customer", "type", "priority", "state", "handler", "openedAt",
                "dueAt", "resolvedAt", "closedAt")) {
            var first = queries.list(TicketFilter.ALL.withText("故障"), PageRequest.of(0, 15, Sort.by(key)));
            var rest = queries.list(TicketFilter.ALL.withText("故障"), PageRequest.of(1, 15, Sort.by(key)));
            assertThat(first).as(key).hasSize(15);
            assertThat(rest).as(key).hasSize(5).doesNotContainAnyElementsOf(first);
        }
    }

    private TicketDetails details(TicketId id) {
        return queries.find(id).orElseThrow().details();
    }

    private static TicketDetails urgent(TicketDetails said) {
        return new TicketDetails(said.customer(), said.channel(), said.type(), said.category(), Urgency.VERY_URGENT,
                said.subject(), said.description(), said.contact(), said.phone(), said.expectedAt());
    }

    private long version(TicketId id) {
        return data.version(id);
    }

    private List<TicketId> found(String typed) {
        return found(typed, "all=true");
    }

    private List<TicketId> found(String typed, String more) {
        var parts = more.split("=");
        var filter = TicketFilter.of(Params.NONE.with("q", typed).with(parts[0], parts[1]));
        return queries.list(filter, PAGE).stream().map(TicketRow::id).toList();
    }

    private static void soon(BooleanSupplier happened) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(happened::getAsBoolean);
    }

    private void logIn(Access access) {
        WithUser.Factory.logIn(new PortalUser(li, "user", "李娜", south, "分公司", Set.of(JobRole.ADMINISTRATOR), access));
    }
}
