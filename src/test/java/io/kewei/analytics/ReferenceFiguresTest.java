package io.kewei.analytics;

import io.kewei.PortalTest;
import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.ReferenceData;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Ids;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.scope.BranchId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Real files, imported as from the screen, make the figures that were computed from them independently of the portal
 * (reference.md 3 and 4 beside the files). What is imported here is rolled back.
 */
@PortalTest
@Tag("database")
@WithUser
class ReferenceFiguresTest {

    @Autowired
    ImportService imports;
    @Autowired
    ServiceReports reports;
    @Autowired
    KpiQueries kpi;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theIncidentLogMakesTheReferenceFigures() {
        afterImport("incidents", "incidents/incident_event_log_dev_even_numbers.csv.gz", branch -> {
            var filter = new KpiFilter(new Period(LocalDate.parse("2016-02-01"), LocalDate.parse("2017-03-01")),
                    Set.of(branch));
            var report = reports.report(filter);
            assertTotals(report);
            assertBreakdowns(report);
            assertDashboardAgrees(report, kpi.dashboard(filter));
        });
    }

    private static void assertTotals(ServiceReport report) {
        assertThat(report.tickets()).isEqualTo(12_438);
        assertThat(report.serviceLevel().met()).isEqualTo(7_906);
        assertThat(report.serviceLevel().share()).isEqualByComparingTo("0.635633");
        assertThat(report.resolutionHours().n()).isEqualTo(11_664);
        assertThat(report.resolutionHours().mean()).isEqualByComparingTo("178.4077");
        assertThat(report.resolutionHours().median()).isEqualByComparingTo("22.35");
        assertThat(report.resolutionHours().p90()).isEqualByComparingTo("379.8167");
        assertThat(report.resolutionHours().max()).isEqualByComparingTo("7313.9333");
        assertThat(report.reassignments()).containsExactly(Map.entry("0", 6_681L), Map.entry("1", 3_115L),
                Map.entry("2", 1_191L), Map.entry("3", 627L), Map.entry("4", 336L), Map.entry("5+", 488L));
    }

    private static void assertBreakdowns(ServiceReport report) {
        assertThat(report.openedPerMonth()).containsExactly(Map.entry("2016-02", 97L), Map.entry("2016-03", 4_478L),
                Map.entry("2016-04", 3_942L), Map.entry("2016-05", 3_788L), Map.entry("2016-06", 3L),
                Map.entry("2016-07", 8L), Map.entry("2016-08", 6L), Map.entry("2016-09", 10L),
                Map.entry("2016-10", 10L), Map.entry("2016-11", 9L), Map.entry("2016-12", 20L),
                Map.entry("2017-01", 46L), Map.entry("2017-02", 21L));
        assertThat(report.perPriority()).containsExactly(
                Map.entry("P1", priority(143, 3, "111.2167", "257.7816")),
                Map.entry("P2", priority(219, 1, "44.1500", "162.4424")),
                Map.entry("P3", priority(11_693, 7_578, "21.4333", "175.2221")),
                Map.entry("P4", priority(383, 324, "17.8667", "259.2494")));
        assertThat(report.topCategories()).containsExactly(category("42", 1_783), category("26", 1_682),
                category("53", 1_321), category("46", 1_202), category("32", 774), category("37", 576),
                category("9", 565), category("23", 514), category("20", 511), category("57", 479));
        assertThat(report.backlogAtMonthEnd()).containsEntry("2016-03", 1_660L).containsEntry("2016-04", 1_450L)
                .containsEntry("2016-05", 1_019L).containsEntry("2016-06", 228L).hasSize(13);
    }

    private static void assertDashboardAgrees(ServiceReport report, Dashboard dashboard) {
        assertThat(dashboard.now().opened()).isEqualTo(report.tickets());
        assertThat(dashboard.now().resolution()).isEqualTo(report.resolutionHours());
        assertThat(dashboard.now().serviceLevel().value()).hasValue(report.serviceLevel().share());
        assertThat(dashboard.steps()).extracting(Dashboard.Step::opened)
                .containsExactlyElementsOf(report.openedPerMonth().values());
        assertThat(dashboard.steps()).extracting(Dashboard.Step::backlog)
                .containsExactlyElementsOf(report.backlogAtMonthEnd().values());
        assertThat(dashboard.categories()).extracting(Slice::key)
                .containsExactlyElementsOf(report.topCategories().stream().map(ServiceReport.OfCategory::category)
                        .toList());
    }

    @Test
    void theLettersMakeTheReferenceFigures() {
        afterImport("letters", "letters/letters_with_reply_dev_even_ids.csv.gz", branch -> {
            var report = reports.report(new KpiFilter(
                    new Period(LocalDate.parse("2011-01-01"), LocalDate.parse("2021-01-01")), Set.of(branch)));
            assertThat(report.tickets()).isEqualTo(1_402);
            assertThat(days(report.resolutionHours().mean())).isEqualByComparingTo("19.8625");
            assertThat(days(report.resolutionHours().median())).isEqualByComparingTo("11.2969");
            assertThat(days(report.resolutionHours().p90())).isEqualByComparingTo("40.8373");
            assertThat(days(report.resolutionHours().min())).isEqualByComparingTo("0.0214");
            assertThat(days(report.resolutionHours().max())).isEqualByComparingTo("296.7323");
            assertThat(report.resolvedWithinDays()).containsExactly(Map.entry("5", 360L), Map.entry("15", 861L),
                    Map.entry("30", 1_164L), Map.entry("60", 1_320L));
            assertThat(perYear(report)).containsExactly(2, 29, 55, 49, 66, 117, 218, 409, 456, 1);
        });
    }

    /** Imports in a transaction that is rolled back. If another test imported the file before, its branch is taken. */
    private void afterImport(String kind, String name, Consumer<BranchId> then) {
        var file = ReferenceData.file(name);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var branch = organization.branch("信息部");
            var run = imports.run(kind, file, name, branch, row -> { });
            assertThat(run.state()).isEqualTo(ImportState.DONE);
            then.accept(run.tally().created() > 0 ? branch : branchOf(kind));
        });
    }

    /** The branch that most tickets of the source belong to: that of the test which imported the real file. */
    private BranchId branchOf(String source) {
        var id = jdbc.queryForObject("select branch_id from ticket where source = ? group by branch_id "
                + "order by count(*) desc limit 1", byte[].class, source);
        return new BranchId(Ids.of(id));
    }

    private static int[] perYear(ServiceReport report) {
        return report.openedPerMonth().entrySet().stream().collect(Collectors.groupingBy(
                month -> month.getKey().substring(0, 4), TreeMap::new,
                Collectors.summingInt(month -> month.getValue().intValue())))
                .values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static BigDecimal days(BigDecimal hours) {
        return hours.divide(BigDecimal.valueOf(24), 4, RoundingMode.HALF_UP);
    }

    private static ServiceReport.OfPriority priority(long n, long met, String median, String mean) {
        return new ServiceReport.OfPriority(n, met, new BigDecimal(median), new BigDecimal(mean));
    }

    private static ServiceReport.OfCategory category(String code, long n) {
        return new ServiceReport.OfCategory(code, n);
    }
}
