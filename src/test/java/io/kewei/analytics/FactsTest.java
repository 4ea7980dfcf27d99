package io.kewei.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.BranchKind;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted from stored facts, and for whom. */
@WithUser
@Tag("database")
class FactsTest extends UiTest {

    private static final Period MARCH = new Period(LocalDate.parse("2011-03-01"), LocalDate.parse("2011-04-01"));

    @Autowired
    FactWriter writer;
    @Autowired
    ServiceReports reports;
    @Autowired
    KpiQueries kpi;
    @Autowired
    PlaceService organization;

    private BranchId south;
    private BranchId station;
    private BranchId east;

    @BeforeEach
    void threePlaces() {
        var code = Long.toString(System.nanoTime(), 36);
        south = organization.open(PlaceDetails.of("S" + code, "华南", BranchKind.BRANCH), null);
        station = organization.open(PlaceDetails.of("T" + code, "广州站", BranchKind.STATION), south);
        east = organization.open(PlaceDetails.of("E" + code, "华东", BranchKind.BRANCH), null);
    }

    @Test
    void daysBeginInThePortalsZone() {
        new Facts(writer)
                .ticket(south, "2011-02-28T16:30:00Z", null, null)
                .ticket(south, "2011-03-31T15:59:59Z", null, null)
                .ticket(south, "2011-03-31T16:00:00Z", null, null).store();

        assertThat(report().tickets()).isEqualTo(2);
    }

    @Test
    void theReportCountsAsItIsDefined() {
        new Facts(writer)
                .ticket(south, "2011-03-01T00:00:00Z", "2011-03-01T06:00:00Z", "2011-03-02T00:00:00Z")
                .ticket(south, "2011-03-10T00:00:00Z", "2011-03-12T00:00:00Z", "2011-04-10T00:00:00Z")
                .ticket(station, "2011-03-20T00:00:00Z", null, null)
                .ticket(south, "2011-02-20T00:00:00Z", null, null).store();

        var report = report();

        assertThat(report.tickets()).isEqualTo(3);
        assertThat(report.serviceLevel().met()).isEqualTo(1);
        assertThat(report.serviceLevel().missed()).as("one late, one open past its due time").isEqualTo(2);
        assertThat(report.serviceLevel().share()).isEqualByComparingTo("0.333333");
        assertThat(report.resolutionHours().mean()).isEqualByComparingTo("27");
        assertThat(report.openedPerMonth()).containsOnlyKeys("2011-03").containsValue(3L);
        assertThat(report.reassignments()).containsEntry("0", 3L).containsEntry("5+", 0L);
        assertThat(report.perPriority().get("P3").n()).isEqualTo(3);
        assertThat(report.topCategories()).containsExactly(new ServiceReport.OfCategory("REPAIR", 3));
        assertThat(report.backlogAtMonthEnd()).as("with the one from February").containsEntry("2011-03", 3L);
        assertThat(report.resolvedWithinDays()).containsEntry("5", 2L);
    }

    @Test
    void aTicketIsCountedOnceWhateverComesTwiceOrLate() {
        var id = Ids.next();
        var facts = new Facts(writer);
        facts.add(ticket(id, 2, "P1")).add(ticket(id, 2, "P2")).store();
        facts.add(ticket(id, 1, "P3")).store();

        assertThat(report().perPriority()).containsOnlyKeys("P2");
    }

    @Test
    void aBranchBringsThePlacesBelowIt() {
        new Facts(writer).ticket(south, "2011-03-01T00:00:00Z", null, null)
                .ticket(station, "2011-03-02T00:00:00Z", null, null)
                .ticket(east, "2011-03-03T00:00:00Z", null, null).store();

        assertThat(reports.report(new KpiFilter(MARCH, Set.of(south))).tickets()).isEqualTo(2);
        assertThat(kpi.dashboard(new KpiFilter(MARCH, Set.of(south))).branches())
                .extracting(Slice::name, Slice::count)
                .containsExactlyInAnyOrder(tuple("华南", 1L),
                        tuple("广州站", 1L));
    }

    @Test
    void nobodySeesFiguresOfPlacesOutsideTheScope() {
        new Facts(writer).ticket(south, "2011-03-01T00:00:00Z", null, null)
                .ticket(east, "2011-03-03T00:00:00Z", null, null)
                .ticket(east, "2011-03-03T00:00:00Z", null, null).store();

        logIn(Scope.of(Set.of(south)));
        assertThat(report().tickets()).isEqualTo(1);
        assertThat(reports.report(new KpiFilter(MARCH, Set.of(east))).tickets()).isZero();
        logIn(Scope.NOTHING);
        assertThat(report().tickets()).isZero();
        assertThat(report().backlogAtMonthEnd()).containsEntry("2011-03", 0L);
    }

    @Test
    void theDashboardAgreesWithTheReport() {
        new Facts(writer)
                .ticket(south, "2011-03-01T00:00:00Z", "2011-03-01T06:00:00Z", "2011-03-02T00:00:00Z")
                .ticket(east, "2011-03-10T00:00:00Z", "2011-03-12T00:00:00Z", "2011-04-10T00:00:00Z").store();

        var report = report();
        var now = kpi.dashboard(new KpiFilter(MARCH, Set.of())).now();

        assertThat(now.opened()).isEqualTo(report.tickets());
        assertThat(now.closed()).isEqualTo(1);
        assertThat(now.serviceLevel().value()).hasValue(report.serviceLevel().share());
        assertThat(now.resolution()).isEqualTo(report.resolutionHours());
        assertThat(now.backlog()).isEqualTo(report.backlogAtMonthEnd().get("2011-03"));
    }

    private Facts.Ticket ticket(UUID id, long version, String priority) {
        var opened = Instant.parse("2011-03-05T01:00:00Z");
        return new Facts.Ticket(id, version, south, "李娜", priority, "REPAIR", opened, opened, null, null, 0, null);
    }

    private ServiceReport report() {
        return reports.report(new KpiFilter(MARCH, Set.of()));
    }

    private void logIn(Scope scope) {
        logIn(WithUser.Factory.user("wang", "王强", BranchId.next(), scope, JobRole.BRANCH_MANAGER));
    }
}
