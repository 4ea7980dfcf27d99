package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.platform.Missing;
import io.kewei.platform.Params;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.history.Change;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Tickets on the real database: what is stored, who sees it, who is told. */
@PortalTest
@Tag("database")
@RecordApplicationEvents
class TicketServiceTest {

    private static final Pageable PAGE = PageRequest.of(0, 50);

    @Autowired
    TicketService service;
    @Autowired
    TicketMoves moves;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketTestData data;
    @Autowired
    ChangeLog history;
    @Autowired
    ApplicationEvents events;

    private BranchId south;
    private BranchId north;
    private CustomerId customer;
    private StaffId li;

    @BeforeEach
    void office() {
        south = data.branch("华南分公司");
        north = data.branch("华北分公司");
        customer = data.customer("长沙中联重科", south);
        li = data.staff("李娜", south);
        logIn(south);
    }

    private void logIn(BranchId branch, JobRole... jobs) {
        WithUser.Factory.logIn(TicketTestData.user(li, "李娜", branch, Scope.of(Set.of(branch)), jobs));
    }

    private TicketRow row(TicketId id) {
        return queries.find(id).orElseThrow().row();
    }

    @Test
    void aReportedTicketHasANumberADueTimeAndAFirstLine() {
        logIn(south, JobRole.AGENT);
        var id = service.report(TicketTestData.details(customer, "无法开机"), false);
        var page = queries.find(id).orElseThrow();

        assertThat(page.row().number()).matches("WO-\\d{6}-\\d{4}");
        assertThat(page.row().state()).isEqualTo(TicketState.NEW);
        assertThat(page.row().customerName()).isEqualTo("长沙中联重科");
        assertThat(page.row().priority()).isEqualTo(Priority.P3);
        assertThat(page.row().openedAt().until(page.row().dueAt(), ChronoUnit.HOURS)).isEqualTo(72);
        assertThat(page.branch()).isEqualTo(south);
        assertThat(page.details()).isEqualTo(TicketTestData.details(customer, "无法开机"));
        assertThat(queries.timeline(id)).extracting(TicketEntryRow::kind).containsExactly(EntryKind.REPORTED);
    }

    @Test
    void theWholeMainLineIsWalkedAndWrittenDown() {
        var id = data.in(TicketState.CLOSED, customer, "无法开机", li);

        var row = row(id);
        assertThat(row.state()).isEqualTo(TicketState.CLOSED);
        assertThat(row.inTime()).isTrue();
        assertThat(row.closedAt()).isNotNull();
        assertThat(row.handlerName()).isEqualTo("李娜");
        assertThat(queries.timeline(id)).extracting(TicketEntryRow::to).containsExactly(TicketState.CLOSED,
                TicketState.NOTIFIED, TicketState.RESOLVED, TicketState.IN_PROGRESS, TicketState.ACKNOWLEDGED,
                TicketState.ASSIGNED, TicketState.CLASSIFIED, TicketState.CONFIRMED, TicketState.NEW);
        var told = events.stream(TicketsChanged.class).flatMap(event -> event.tickets().stream())
                .filter(facts -> facts.ticket().equals(id)).toList();
        assertThat(told).hasSize(8);
        assertThat(told.getLast().state()).isEqualTo(TicketState.CLOSED);
        assertThat(told).extracting(TicketFacts::version).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast().version()).isEqualTo(row.version());
    }

    @Test
    void everyMoveIsInTheHistoryWithWhatWasBeforeAndWhoDidIt() {
        var id = service.report(TicketTestData.details(customer, "无法开机"), true);
        service.change(id, row(id).version(), TicketTestData.details(customer, "无法关机"));
        moves.classify(id, row(id).version(), TicketType.SERVICE, "");
        moves.take(id, row(id).version());

        assertThat(history.of(TicketSecrets.SUBJECT, queries.find(id).orElseThrow()))
                .extracting(Change::field, Change::oldValue, Change::newValue, Change::by)
                .contains(tuple("registered", "", "", "李娜"), tuple("subject", "无法开机", "无法关机", "李娜"),
                        tuple("state", "CONFIRMED", "CLASSIFIED", "李娜"), tuple("handler", "", "李娜", "李娜"),
                        tuple("state", "CLASSIFIED", "ASSIGNED", "李娜"))
                .extracting(parts -> parts.toList().getFirst()).startsWith("state", "handler");
    }

    @Test
    void aStaleScreenIsTurnedAway() {
        var id = data.reported(customer, "无法开机");
        var seen = row(id).version();
        moves.classify(id, seen, TicketType.PROBLEM, "SOFTWARE");

        assertThatThrownBy(() -> moves.move(id, seen, TicketState.CANCELLED, "误报")).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.change(id, seen, TicketTestData.details(customer, "黑屏")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aTicketOfAnotherBranchIsMissingLikeOneThatDoesNotExist() {
        var id = data.reported(customer, "无法开机");
        var seen = row(id).version();
        logIn(north);

        assertThat(queries.find(id)).isEmpty();
        assertThat(queries.timeline(id)).isEmpty();
        for (var wrong : List.of(id, TicketId.next())) {
            assertThatThrownBy(() -> moves.take(wrong, seen)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> service.note(wrong, "?", false)).isInstanceOf(Missing.class);
        }
        for (var wrong : List.of(customer, CustomerId.next())) {
            assertThatThrownBy(() -> service.report(TicketTestData.details(wrong, "x"), false))
                    .isInstanceOf(Missing.class);
        }
    }

    @Test
    void listsAndCountsStayInsideTheBranch() {
        data.reported(customer, "南方的事");
        data.reported(data.customer("天津港", north), "北方的事");

        assertThat(queries.list(TicketFilter.ALL, PAGE)).extracting(TicketRow::subject).containsExactly("南方的事");
        assertThat(queries.count(TicketFilter.ALL)).isEqualTo(1);
        assertThat(queries.count(TicketFilter.of(Params.NONE.with("branch", north.value())))).isZero();
    }

    @Test
    void filtersNarrowAndEverySortKeyWorks() {
        var done = data.in(TicketState.CLOSED, customer, "完成", li);
        var held = data.in(TicketState.ON_HOLD, customer, "挂起", li);
        var today = LocalDate.ofInstant(row(done).openedAt(), ZoneId.of("Asia/Shanghai"));

        assertThat(ids("")).containsExactly(held);
        assertThat(ids("all=true")).containsExactlyInAnyOrder(done, held);
        assertThat(ids("state=CLOSED")).containsExactly(done);
        assertThat(ids("inTime=true")).containsExactly(done);
        assertThat(ids("inTime=false")).isEmpty();
        assertThat(ids("overdue=true")).isEmpty();
        assertThat(ids("handler=" + li.value() + "&undone=true")).containsExactly(held);
        assertThat(ids("openAt=" + today)).containsExactly(held);
        assertThat(ids("openAt=" + today.minusDays(1))).isEmpty();
        assertThat(ids("from=" + today + "&to=" + today.plusDays(1))).hasSize(2);
        assertThat(ids("to=" + today)).isEmpty();
        assertThat(ids("closedFrom=" + today + "&closedTo=" + today.plusDays(1))).containsExactly(done);
        assertThat(ids("reassigned=0")).hasSize(2);
        assertThat(ids("reassigned=5%2B".replace("%2B", "+"))).isEmpty();
        assertThat(ids("category=HARDWARE&priority=P3&type=PROBLEM&customer=" + customer.value())).hasSize(2);
        for (var key : List.of("number", "subject", "customer", "type", "priority", "state", "handler", "openedAt",
                "dueAt", "resolvedAt", "closedAt")) {
            assertThat(queries.list(TicketFilter.ALL, PageRequest.of(0, 10, Sort.by(key)))).hasSize(2);
        }
    }

    private List<TicketId> ids(String query) {
        var params = Params.NONE;
        for (var pair : query.isEmpty() ? new String[0] : query.split("&")) {
            var parts = pair.split("=");
            params = params.with(parts[0], parts[1]);
        }
        return queries.list(TicketFilter.of(params), PAGE).stream().map(TicketRow::id).toList();
    }

    @Test
    void aRefusedMoveChangesNothing() {
        var id = data.reported(customer, "无法开机");

        assertThatThrownBy(() -> moves.move(id, row(id).version(), TicketState.RESOLVED, ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moves.move(id, row(id).version(), TicketState.CANCELLED, " "))
                .isInstanceOf(Refusal.class).hasMessageContaining("ticket.refusal.reason");
        assertThat(row(id).state()).isEqualTo(TicketState.CONFIRMED);
        assertThat(queries.timeline(id)).hasSize(2);
    }

    @Test
    void aTicketGoesOnlyToSomebodyWhoCanSeeIt() {
        var station = data.station("岳阳站", south);
        var wang = data.staff("王强", station);
        var id = data.in(TicketState.CLASSIFIED, customer, "无法开机", li);
        WithUser.Factory.logIn(TicketTestData.user(li, "李娜", south, Scope.of(Set.of(south, station))));

        assertThatThrownBy(() -> moves.assign(id, row(id).version(), wang, "")).isInstanceOf(Refusal.class)
                .hasMessageContaining("ticket.refusal.handler");
        assertThatThrownBy(() -> moves.assign(id, row(id).version(), data.staff("赵", north), ""))
                .isInstanceOf(Missing.class);
        moves.assign(id, row(id).version(), li, "请尽快");

        assertThat(row(id).handlerName()).isEqualTo("李娜");
        assertThat(queries.onDesk(li, 10)).extracting(TicketRow::id).containsExactly(id);
    }

    @Test
    void whoOnlyWorksOnTicketsTakesThemButDoesNotHandThemOut() {
        var id = data.in(TicketState.CLASSIFIED, customer, "无法开机", li);
        logIn(south, JobRole.AGENT);

        assertThatThrownBy(() -> moves.assign(id, row(id).version(), li, "")).isInstanceOf(AccessDeniedException.class);
        moves.take(id, row(id).version());
        assertThat(row(id).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void aChangedTypeChangesPriorityAndDueTimeAndIsWrittenDown() {
        var id = data.reported(customer, "无法开机");
        var before = row(id);
        var details = new TicketDetails(customer, Channel.WECHAT, TicketType.COMPLAINT, "QUALITY", Urgency.VERY_URGENT,
                "开机冒烟", "", "", "", Instant.parse("2026-12-01T02:00:00Z"));
        service.change(id, before.version(), details);

        assertThat(row(id).priority()).isEqualTo(Priority.P1);
        assertThat(row(id).dueAt()).isEqualTo(before.dueAt().minus(68, ChronoUnit.HOURS));
        assertThat(queries.find(id).orElseThrow().details()).isEqualTo(details);
        assertThat(queries.timeline(id).getFirst().kind()).isEqualTo(EntryKind.CHANGED);
    }

    @Test
    void notesStandInTheTimelineWithTheirWriter() {
        var id = data.reported(customer, "无法开机");
        service.note(id, "客户周五才有空", false);
        service.note(id, "已告知明天上门", true);

        assertThat(queries.timeline(id)).extracting(TicketEntryRow::kind, TicketEntryRow::text, TicketEntryRow::by)
                .contains(Tuple.tuple(EntryKind.REPLY, "已告知明天上门", "李娜"),
                        Tuple.tuple(EntryKind.NOTE, "客户周五才有空", "李娜"));
        assertThatThrownBy(() -> service.note(id, "  ", false)).isInstanceOf(Refusal.class);
    }
}
