package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.exporting.SheetWriter;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRehearsal;
import io.kewei.platform.importing.ImportRunRow;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;

/** The archive from a workbook: new customers, changes, duplicates, and cells that are wrong. */
@PortalTest
@Tag("database")
@WithUser
class CustomersImportTest {

    private static final List<String> TITLES = List.of("客户名称", "客户编号", "等级", "行业", "地区", "电话", "信用额度", "联系人", "手机");

    @Autowired
    ImportService imports;
    @Autowired
    ImportQueries queries;
    @Autowired
    CustomerRepository customers;
    @Autowired
    CustomerTestData data;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    EntityManagerFactory sessions;
    @TempDir
    Path folder;
    BranchId branch;
    private final String tag = Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void openBranch() {
        branch = organization.branch("华中分公司");
    }

    @Test
    void aRowIsANewCustomerAndTheSameRowAgainIsNothing() throws IOException {
        var row = List.of("长沙重机" + tag, "", "A", "制造", "湖南省长沙市岳麓区", "0731-88881234", "100000", "李娜", "13800138000");

        assertThat(run(row).tally()).isEqualTo(new ImportTally(1, 0, 1, 0, 0));
        var details = details("长沙重机" + tag);
        assertThat(details.grade()).isEqualTo(CustomerGrade.A);
        assertThat(details.region()).isEqualTo("430104");
        assertThat(details.branch()).isEqualTo(branch);
        assertThat(details.contacts()).extracting(ContactDetails::name, ContactDetails::mobile)
                .containsExactly(tuple("李娜", "13800138000"));
        assertThat(run(row).tally()).isEqualTo(new ImportTally(1, 0, 0, 0, 1));
    }

    @Test
    void aRowWithANumberChangesWhatItSaysAndNothingElse() throws IOException {
        data.stored(CustomerTestData.owned("株洲机电" + tag, branch, null));
        var number = number("株洲机电" + tag);
        var row = List.of("株洲机电" + tag, number, "B", "", "", "", "", "王强", "");

        assertThat(run(row).tally()).isEqualTo(new ImportTally(1, 0, 0, 1, 0));
        var details = details("株洲机电" + tag);
        assertThat(details.grade()).isEqualTo(CustomerGrade.B);
        assertThat(details.phone()).isEqualTo("0731-88881234");
        assertThat(details.contacts()).hasSize(1);
        assertThat(run(row).tally()).isEqualTo(new ImportTally(1, 0, 0, 0, 1));
    }

    @Test
    void whoIsThereAlreadyIsNotEnteredTwice() throws IOException {
        data.stored("湘潭（电机）" + tag, branch);

        var run = run(List.of("湘潭(电机)" + tag, "", "A", "", "", "", "", "", ""),
                List.of("某某" + tag, "KH-000000-9999", "", "", "", "", "", "", ""));

        assertThat(run.tally()).isEqualTo(new ImportTally(2, 2, 0, 0, 0));
        assertThat(problems(run)).extracting(ImportProblem::line, ImportProblem::reason).containsExactly(
                tuple(2L, "customer.import.reason.duplicate"), tuple(3L, "customer.import.reason.number"));
    }

    @Test
    void cellsThatAreWrongAreAllNamed() throws IOException {
        var run = run(List.of("", "", "D", "制造", "桃花源", "12", "1.234", "", "13800138000"));

        assertThat(problems(run)).extracting(ImportProblem::column, ImportProblem::reason).containsExactlyInAnyOrder(
                tuple("客户名称", "importing.reason.missing"), tuple("等级", "importing.reason.oneOf"),
                tuple("地区", "customer.import.reason.region"), tuple("电话", "customer.import.reason.phone"),
                tuple("信用额度", "importing.reason.scale"), tuple("联系人", "importing.reason.missing"));
    }

    @Test
    void aRehearsalTellsNewFromChangedFromDuplicate() throws IOException {
        data.stored("衡阳钢管" + tag, branch);
        var file = file(List.of("衡阳钢管" + tag, number("衡阳钢管" + tag), "A", "", "", "", "", "", ""),
                List.of("岳阳纸业" + tag, "", "", "", "", "", "", "", ""),
                List.of("岳阳纸业 " + tag, "", "", "", "", "", "", "", ""));

        assertThat(imports.rehearse("customers", file, "c.xlsx", branch, share -> { }).lines())
                .extracting(ImportRehearsal.Line::mark).containsExactly(Mark.UPDATED, Mark.CREATED, Mark.REJECTED);
    }

    /** A large file names a few places and people again and again. */
    @Test
    void whatAFileSaysAgainAndAgainIsLookedUpOnce() throws IOException {
        branch = organization.branch("常德分公司" + tag);
        organization.employed(branch, "常去" + tag, JobRole.ACCOUNT_MANAGER);
        rehearsed(1);

        assertThat(statements(() -> rehearsed(100))).isEqualTo(statements(() -> rehearsed(2)));
    }

    private ImportTally rehearsed(int rows) {
        var file = folder.resolve("again-" + rows + ".xlsx");
        try (var writer = new SheetWriter(Files.newOutputStream(file), ZoneId.of("Asia/Shanghai"))) {
            writer.sheet("客户", List.of("客户名称", "所属机构", "客户经理"));
            for (var row = 0; row < rows; row++) {
                writer.row(List.of("常德烟机" + row + tag, "常德分公司" + tag, "常去" + tag));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        var tally = imports.rehearse("customers", file, "c.xlsx", branch, share -> { }).tally();
        assertThat(tally.created()).isEqualTo(rows);
        return tally;
    }

    private long statements(Runnable work) {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Keeps the archive elsewhere, and sees the customer here: by another post, or because it is shared for help. */
    @Test
    void nobodyTakesACustomerOverByAFile() throws IOException {
        var name = "广州乙厂" + tag;
        var customer = data.stored(name, branch);
        var elsewhere = organization.branch("华南分公司" + tag);
        var file = folder.resolve("moved.xlsx");
        try (var writer = new SheetWriter(Files.newOutputStream(file), ZoneId.of("Asia/Shanghai"))) {
            writer.sheet("客户", List.of("客户名称", "客户编号", "所属机构"));
            writer.row(List.of(name, number(name), "华南分公司" + tag));
        }
        var here = Scope.of(Set.of(branch, elsewhere));
        var shared = new Scope.Part(Set.of(elsewhere), Set.of(), Set.of(customer.value()));
        for (var access : List.of(
                new Access(Map.of(Area.CUSTOMER, here), Map.of(Area.CUSTOMER, Scope.of(Set.of(elsewhere))), here,
                        Set.of(), Set.of(), Instant.MAX),
                new Access(Map.of(Area.CUSTOMER, shared), Map.of(Area.CUSTOMER, shared), here, Set.of(), Set.of(),
                        Instant.MAX))) {
            logIn(access, elsewhere);
            var run = imports.run("customers", file, "customers.xlsx", elsewhere, row -> { });
            assertThat(problems(run)).extracting(ImportProblem::reason)
                    .containsExactly("customer.import.reason.foreign");
        }
        assertThat(Scopes.everything(() -> details(name)).branch()).isEqualTo(branch);
    }

    private static void logIn(Access access, BranchId place) {
        var user = new PortalUser(StaffId.next(), "zhu", "朱迪", place, "", Set.of(JobRole.MASTER_DATA), access);
        WithUser.Factory.logIn(user);
    }

    private CustomerDetails details(String name) {
        return transaction.execute(status -> called(name).details());
    }

    private String number(String name) {
        return transaction.execute(status -> called(name).number());
    }

    private Customer called(String name) {
        return customers.called(List.of(CustomerRules.folded(name))).getFirst();
    }

    private List<ImportProblem> problems(ImportRunRow run) {
        return transaction.execute(status -> queries.problems(run.id(), PageRequest.of(0, 20)));
    }

    @SafeVarargs
    private ImportRunRow run(List<String>... rows) throws IOException {
        return imports.run("customers", file(rows), "customers.xlsx", branch, row -> { });
    }

    @SafeVarargs
    private Path file(List<String>... rows) throws IOException {
        var file = folder.resolve("customers-" + System.nanoTime() + ".xlsx");
        try (var writer = new SheetWriter(Files.newOutputStream(file), ZoneId.of("Asia/Shanghai"))) {
            writer.sheet("客户", TITLES);
            for (var row : rows) {
                writer.row(row);
            }
        }
        return file;
    }
}
