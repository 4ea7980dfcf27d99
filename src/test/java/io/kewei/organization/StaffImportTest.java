package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;

/** Staff from a file: several posts, changes, and rows that are turned away whole. */
@PortalTest
@Tag("database")
@WithUser
class StaffImportTest {

    private static final String HEAD = "用户名,姓名,所在机构,岗位,任职机构,部门,直接上级,电话,快速响应";

    @Autowired
    ImportService imports;
    @Autowired
    StaffQueries queries;
    @Autowired
    DepartmentService departments;
    @Autowired
    OrganizationTestData data;
    @Autowired
    TransactionOperations transaction;
    @TempDir
    Path folder;
    private final String tag = Long.toString(System.nanoTime(), 36);
    BranchId branch;

    @BeforeEach
    void openBranch() {
        branch = data.branch("华中" + tag);
        data.branch("华东" + tag);
        departments.open(branch, new DepartmentDetails("售后服务部", null));
    }

    @Test
    void rowsOfOneLoginAreOnePersonAndTheSameFileAgainChangesNothing() throws IOException {
        var lines = List.of(login("zw") + ",张伟,华中" + tag + ",客服专员,,售后服务部,,13800138000,是",
                login("zw") + ",张伟,,Supervisor,华东" + tag + ",,,,", login("wf") + ",王芳,,TECHNICIAN,,,,,");

        assertThat(run(lines)).isEqualTo(new ImportTally(3, 0, 2, 0, 0));
        var line = line("zw");
        assertThat(line.jobs()).containsExactlyInAnyOrder(JobRole.AGENT, JobRole.SUPERVISOR);
        assertThat(line.departmentName()).isEqualTo("售后服务部");
        assertThat(line.quickResponse()).isTrue();
        assertThat(line("wf").branch()).as("where the file says nothing: the place of the import").isEqualTo(branch);
        assertThat(run(lines)).isEqualTo(new ImportTally(3, 0, 0, 0, 2));
    }

    @Test
    void whatTheFileDoesNotSayStays() throws IOException {
        run(List.of(login("zw") + ",张伟,,客服专员,,售后服务部,,13800138000,是", login("b") + ",李主管,,SUPERVISOR,,,,,"));

        assertThat(run(List.of(login("ZW") + ",张伟,,,,," + login("b") + ",,"))).isEqualTo(new ImportTally(1, 0, 0, 1, 0));
        var line = line("zw");
        assertThat(line.superiorName()).isEqualTo("李主管");
        assertThat(line.phone()).isEqualTo("13800138000");
        assertThat(line.jobs()).containsExactly(JobRole.AGENT);
    }

    @Test
    void aWrongRowIsTurnedAwayWithASentenceAndNothingOfThePersonIsStored() throws IOException {
        var lines = List.of(login("a") + ",张伟,没有这里,客服专员,,,,,", login("b") + ",王芳,,皇帝,,,,,",
                login("c") + ",赵敏,,客服专员,,没有这个部门,,,", login("d") + ",钱多,,客服专员,,,nobody" + tag + ",,",
                "有 空格,孙二,,客服专员,,,,,", login("e") + ",周三,,客服专员,,,,,", login("f") + ",吴四,,客服专员,,,,,",
                login("f") + ",吴五,,客服主管,,,,,");
        var rehearsal = imports.rehearse("staff", file(lines), "staff.csv", branch, share -> { });

        assertThat(rehearsal.problems()).extracting(ImportProblem::line).contains(2L, 3L, 4L, 5L, 6L, 9L);
        assertThat(rehearsal.problems()).extracting(ImportProblem::reason).contains("organization.import.reason.place",
                "importing.reason.oneOf", "organization.import.reason.department", "organization.import.reason.superior",
                "organization.staff.login.wrong", "organization.import.reason.differs");
        run(lines);
        assertThat(queries.list(new StaffFilter("", Set.of(branch), Set.of(), false, false), PageRequest.of(0, 20)))
                .extracting(StaffLine::name).containsExactly("周三");
    }

    @Test
    void aRehearsalAsksForAnotherAdministratorAndLocksNobody() throws IOException {
        data.employed(branch, "另一位", JobRole.ADMINISTRATOR);
        run(List.of(login("adm") + ",张伟,,ADMINISTRATOR,,,,,"));

        var rehearsal = imports.rehearse("staff", file(List.of(login("adm") + ",张伟,,AGENT,,,,,")), "staff.csv", branch,
                share -> { });
        assertThat(rehearsal.problems()).isEmpty();
        assertThat(rehearsal.tally()).isEqualTo(new ImportTally(1, 0, 0, 1, 0));
    }

    /** By somebody who does not see who has it; the others in the file are taken in all the same. */
    @Test
    void aLoginThatIsGivenElsewhereIsRefused() throws IOException {
        run(List.of(login("zw") + ",张伟,华东" + tag + ",客服专员,,,,,"));
        logIn(Scope.of(Set.of(branch)));
        var lines = List.of(login("ZW") + ",张三,,客服专员,,,,,", login("wf") + ",王芳,,客服专员,,,,,");
        var rehearsal = imports.rehearse("staff", file(lines), "staff.csv", branch, share -> { });

        assertThat(rehearsal.tally()).isEqualTo(new ImportTally(2, 1, 1, 0, 0));
        assertThat(rehearsal.problems()).extracting(ImportProblem::reason).containsExactly("organization.refusal.login");
        assertThat(run(lines)).isEqualTo(rehearsal.tally());
    }

    private static void logIn(Scope scope) {
        var user = WithUser.Factory.user("li.na", "李娜", new BranchId(new UUID(0, 1)), scope, JobRole.ADMINISTRATOR);
        WithUser.Factory.logIn(user);
    }

    private StaffLine line(String login) {
        return queries.list(new StaffFilter(login(login), Set.of(), Set.of(), false, false), PageRequest.of(0, 5)).getFirst();
    }

    private String login(String prefix) {
        return prefix + tag;
    }

    private ImportTally run(List<String> lines) throws IOException {
        return imports.run("staff", file(lines), "staff.csv", branch, row -> { }).tally();
    }

    private Path file(List<String> lines) throws IOException {
        var all = new ArrayList<>(List.of(HEAD));
        all.addAll(lines);
        return Files.write(Files.createTempFile(folder, "staff", ".csv"), all);
    }
}
