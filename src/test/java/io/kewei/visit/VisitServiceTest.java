package io.kewei.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.history.Change;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of visits on the real database, the scope of branches included. Each test has offices of its own. */
@PortalTest
@RecordApplicationEvents
@WithUser
@Tag("database")
class VisitServiceTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 3, 5, 9, 0);
    private static final LocalDateTime TEN = NINE.plusHours(1);

    @Autowired
    VisitService service;
    @Autowired
    VisitQueries queries;
    @Autowired
    VisitTakeover takeover;
    @Autowired
    VisitTestData data;
    @Autowired
    ChangeLog history;
    @Autowired
    ApplicationEvents events;

    VisitTestData.Office north;
    VisitTestData.Office south;

    @BeforeEach
    void twoBranches() {
        north = data.office("北方机械", "王强");
        south = data.office("南方机械", "李娜");
    }

    @Test
    void aPlannedVisitStandsOnTheCalendar() {
        var id = service.plan(VisitTestData.details(north, NINE, 90));

        var rows = queries.between(ofPerson(north), NINE.minusHours(2), NINE.plusMinutes(30));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.customer()).isEqualTo("北方机械");
            assertThat(row.person()).isEqualTo("王强");
            assertThat(row.number()).startsWith("VS-");
        });
        assertThat(events.stream(VisitPlanned.class)).singleElement()
                .satisfies(event -> assertThat(event.visit()).isEqualTo(id));
        assertThat(events.stream(VisitsChanged.class).flatMap(changed -> changed.visits().stream())).singleElement()
                .satisfies(facts -> assertThat(facts.branch()).isEqualTo(north.branch()));
    }

    @Test
    void aRangeShowsWhatReachesIntoItAndNothingElse() {
        service.plan(VisitTestData.details(north, NINE, 60));

        assertThat(queries.between(ofPerson(north), TEN, TEN.plusHours(1))).isEmpty();
        assertThat(queries.between(ofPerson(north), TEN.minusMinutes(1), TEN.plusHours(1))).hasSize(1);
        assertThat(queries.between(ofPerson(north), NINE.minusDays(1), NINE)).isEmpty();
    }

    @Test
    void nobodyIsAtTwoCustomersAtOnce() {
        service.plan(VisitTestData.details(north, NINE, 60));
        var later = service.plan(VisitTestData.details(north, TEN, 60));

        assertThatThrownBy(() -> service.plan(VisitTestData.details(north, NINE.plusMinutes(30), 60)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("visit.refusal.busy").hasMessageContaining("王强");
        assertThatThrownBy(() -> service.move(later, version(later), NINE.plusMinutes(30), TEN))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("visit.refusal.busy");
        assertThat(sheet(later).plan().start()).isEqualTo(TEN);
    }

    @Test
    void whatReachesIntoARangeBelongsToItsFirstDay() {
        service.plan(VisitTestData.details(south, NINE.minusDays(1), 30 * 60));
        for (var visit = 0; visit < VisitQueries.OF_A_DAY; visit++) {
            service.plan(VisitTestData.details(north, NINE.plusMinutes(20L * visit), 20));
        }
        var first = NINE.toLocalDate().atStartOfDay();
        var days = queries.days(VisitFilter.ALL.withBranches(Set.of(north.branch(), south.branch())), first,
                first.plusDays(7));

        assertThat(days.rows()).hasSize(VisitQueries.OF_A_DAY).extracting(VisitRow::start).isSorted();
        assertThat(days.more()).containsExactly(Map.entry(NINE.toLocalDate(), 1));
    }

    @Test
    @Transactional
    void ofManyVisitsAtTheSameMomentTheFirstAreShown() {
        var nine = planned(north, NINE, VisitQueries.OF_A_DAY + 3);
        var earlier = planned(north, NINE.minusHours(1), 2);
        var next = data.planned(north, TEN.plusDays(1));
        var days = queries.days(ofPerson(north), NINE.toLocalDate().atStartOfDay(), NINE.plusDays(7));

        assertThat(days.rows()).extracting(VisitRow::id).containsExactlyElementsOf(Stream.of(earlier,
                nine.subList(0, VisitQueries.OF_A_DAY - 2), List.of(next)).flatMap(List::stream).toList());
        assertThat(days.more()).containsExactly(Map.entry(NINE.toLocalDate(), nine.size() + earlier.size()
                - VisitQueries.OF_A_DAY));
    }

    /** Which are the first of a moment is counted among those that are seen. */
    @Test
    void visitsOfAnotherBranchAtTheSameMomentTakeNoPlace() {
        planned(north, NINE, VisitQueries.OF_A_DAY);
        var own = planned(south, NINE, 2);

        logInAt(south, JobRole.BRANCH_MANAGER);
        var days = queries.days(VisitFilter.ALL, NINE.toLocalDate().atStartOfDay(), NINE.plusDays(1));
        assertThat(days.rows()).extracting(VisitRow::id).containsExactlyElementsOf(own);
        assertThat(days.more()).isEmpty();
    }

    @Test
    void nobodyLearnsHowManyVisitsAnotherBranchHas() {
        for (var visit = 0; visit <= VisitQueries.OF_A_DAY; visit++) {
            service.plan(VisitTestData.details(north, NINE.plusMinutes(20L * visit), 20));
        }
        var month = NINE.toLocalDate().withDayOfMonth(1).atStartOfDay();
        assertThat(queries.days(ofPerson(north), month, month.plusMonths(1)).more())
                .containsExactly(Map.entry(NINE.toLocalDate(), 1));

        logInAt(south, JobRole.BRANCH_MANAGER);
        var seen = queries.days(ofPerson(north), month, month.plusMonths(1));
        assertThat(seen.rows()).isEmpty();
        assertThat(seen.count()).isZero();
    }

    @Test
    void twoColleaguesMayWorkAtTheSameTime() {
        service.plan(VisitTestData.details(north, NINE, 60));
        service.plan(VisitTestData.details(south, NINE, 60));

        assertThat(queries.between(VisitFilter.ALL.withBranches(Set.of(north.branch(), south.branch())), NINE, TEN))
                .hasSize(2);
    }

    @Test
    void aCancelledVisitDoesNotKeepItsTime() {
        var id = service.plan(VisitTestData.details(north, NINE, 60));
        service.cancel(id, version(id), "客户放假");

        service.plan(VisitTestData.details(north, NINE, 60));
        assertThat(sheet(id).cancelledFor()).isEqualTo("客户放假");
    }

    @Test
    void aStaleScreenIsTurnedAway() {
        var id = service.plan(VisitTestData.details(north, NINE, 60));
        var seen = version(id);
        service.move(id, seen, TEN, TEN.plusHours(1));

        assertThatThrownBy(() -> service.move(id, seen, NINE, TEN)).isInstanceOf(StaleVersion.class);
        assertThat(sheet(id).plan().start()).isEqualTo(TEN);
    }

    @Test
    void aReportedVisitTellsWhatItBrought() {
        var id = service.plan(VisitTestData.details(north, NINE, 60));
        service.complete(id, version(id), new VisitOutcome("密封圈渗油", "寄配件", NINE.toLocalDate().plusDays(7)));

        var sheet = sheet(id);
        assertThat(sheet.row().state()).isEqualTo(VisitState.DONE);
        assertThat(sheet.findings()).isEqualTo("密封圈渗油");
        assertThat(sheet.nextContactOn()).isEqualTo(NINE.toLocalDate().plusDays(7));
        assertThat(events.stream(VisitCompleted.class)).hasSize(1);
        assertThat(events.stream(VisitsChanged.class).toList().getLast().visits().getFirst().doneAt()).isNotNull();
    }

    @Test
    void whatIsDoneToAVisitIsInItsHistory() {
        var id = service.plan(VisitTestData.details(north, NINE, 60));
        service.move(id, version(id), TEN, NINE.plusHours(2));
        service.cancel(id, version(id), "客户改期");

        assertThat(history.of(VisitService.SUBJECT, queries.find(id).orElseThrow()))
                .extracting(Change::field, Change::oldValue, Change::newValue)
                .containsExactly(tuple("state", "PLANNED", "CANCELLED"), tuple("cancelledFor", "", "客户改期"),
                        tuple("start", "2031-03-05T01:00:00Z", "2031-03-05T02:00:00Z"),
                        tuple("end", "2031-03-05T02:00:00Z", "2031-03-05T03:00:00Z"), tuple("registered", "", ""));
    }

    @Test
    void whatIsPastAndNotReportedIsOverdue() {
        var past = LocalDateTime.of(2020, 1, 6, 9, 0);
        var late = data.planned(north, past);
        data.done(north, past.plusHours(3), "一切正常");

        assertThat(queries.overdue(ofPerson(north), 10)).extracting(VisitRow::id).containsExactly(late);
        assertThat(queries.countOverdue(ofPerson(north))).isEqualTo(1);
    }

    @Test
    void filtersNarrowTheCalendar() {
        var here = service.plan(VisitTestData.details(north, NINE, 60));
        service.plan(VisitTestData.details(south, NINE, 60));

        assertThat(ids(VisitFilter.ALL.withBranches(Set.of(north.branch())))).containsExactly(here);
        assertThat(ids(VisitFilter.ALL.withTeams(Set.of(north.branch())))).containsExactly(here);
        assertThat(ids(ofPerson(north).withKinds(Set.of(VisitKind.INSPECTION)))).containsExactly(here);
        assertThat(ids(ofPerson(north).withKinds(Set.of(VisitKind.ON_SITE)))).isEmpty();
        assertThat(ids(ofPerson(north).withStates(Set.of(VisitState.DONE)))).isEmpty();
    }

    @Test
    void aBranchUserNeitherSeesNorMovesAnotherBranchsVisit() {
        var own = service.plan(VisitTestData.details(north, NINE, 60));
        var foreign = service.plan(VisitTestData.details(south, NINE, 60));
        var seen = version(foreign);
        logInAt(north, JobRole.BRANCH_MANAGER);

        assertThat(ids(VisitFilter.ALL)).containsExactly(own);
        assertThat(ids(VisitFilter.ALL.withBranches(Set.of(south.branch())))).isEmpty();
        assertThat(queries.find(foreign)).isEmpty();
        assertThat(queries.ofCustomer(south.customer(), PageRequest.of(0, 10))).isEmpty();
        assertThat(queries.ofDay(south.technician(), NINE.toLocalDate())).isEmpty();
        assertThatThrownBy(() -> service.move(foreign, seen, TEN, TEN.plusHours(1))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.cancel(foreign, seen, "x")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> service.plan(VisitTestData.details(south, TEN, 60))).isInstanceOf(Missing.class);
    }

    @Test
    void aColleagueFromElsewhereKeepsTheNameFromTheBranch() {
        var id = service.plan(VisitTestData.details(
                new VisitTestData.Office(north.branch(), north.customer(), south.technician()), NINE, 60));
        logInAt(north, JobRole.BRANCH_MANAGER);

        assertThat(queries.between(VisitFilter.ALL, NINE, TEN)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.person()).isNull();
        });
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        logInAt(north, JobRole.AUDITOR);

        assertThatThrownBy(() -> service.plan(VisitTestData.details(north, NINE, 60)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void visitsFromAnotherCalendarAreTakenOverAsTheyWere() {
        var past = LocalDateTime.of(2020, 1, 6, 9, 0);
        var done = Instant.parse("2020-01-06T03:00:00Z");
        takeover.takeOver(List.of(
                new PastVisit(VisitTestData.details(north, past, 60), new VisitOutcome("正常", "", null), done),
                new PastVisit(VisitTestData.details(north, past, 60), null, null)));

        assertThat(queries.ofCustomer(north.customer(), PageRequest.of(0, 10))).extracting(VisitRow::state)
                .containsExactlyInAnyOrder(VisitState.DONE, VisitState.PLANNED);
        assertThat(events.stream(VisitsChanged.class)).singleElement()
                .satisfies(changed -> assertThat(changed.visits()).hasSize(2));
        assertThat(events.stream(VisitPlanned.class)).isEmpty();
        var one = queries.ofCustomer(north.customer(), PageRequest.of(0, 1)).getFirst();
        assertThat(history.of("visit", sheet(one.id()))).extracting(Change::field).containsExactly("registered");
    }

    private List<VisitId> planned(VisitTestData.Office office, LocalDateTime start, int visits) {
        return IntStream.range(0, visits).mapToObj(visit -> data.planned(office, start)).toList();
    }

    private List<VisitId> ids(VisitFilter filter) {
        return queries.between(filter, NINE, TEN).stream().map(VisitRow::id).toList();
    }

    private static VisitFilter ofPerson(VisitTestData.Office office) {
        return VisitFilter.ALL.withPeople(Set.of(office.technician()));
    }

    private VisitSheet sheet(VisitId id) {
        return queries.find(id).orElseThrow();
    }

    private long version(VisitId id) {
        return sheet(id).row().version();
    }

    private static void logInAt(VisitTestData.Office office, JobRole job) {
        var user = WithUser.Factory.user("branch", "分公司用户", office.branch(),
                Scope.of(Set.of(office.branch())), job);
        WithUser.Factory.logIn(user);
    }
}
