package io.kewei.organization.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.DepartmentDetails;
import io.kewei.organization.DepartmentService;
import io.kewei.organization.OrganizationTestData;
import io.kewei.organization.SkillGrade;
import io.kewei.organization.SkillLevel;
import io.kewei.organization.SkillService;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffQueries;
import io.kewei.organization.StaffService;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.Table;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class StaffViewTest extends UiTest {

    @Autowired
    StaffService service;
    @Autowired
    SkillService skills;
    @Autowired
    StaffQueries queries;
    @Autowired
    DepartmentService departments;
    @Autowired
    OrganizationTestData organization;
    private final String code = Long.toString(System.nanoTime(), 36);
    BranchId branch;

    @BeforeEach
    void openBranch() {
        branch = organization.branch("华中分公司");
        departments.open(branch, new DepartmentDetails("售后服务部", null));
    }

    @Test
    void somebodyIsTakenOnWithTwoPosts() {
        list();
        click("录用人员");
        _setValue(field("姓名"), "王芳");
        _setValue(field("用户名"), "wang" + code);
        _setValue(_find(BranchPicker.class).getFirst(), branch);
        click("增加岗位");
        _setValue(jobs(0), JobRole.AGENT);
        click("增加岗位");
        _setValue(jobs(1), JobRole.TECHNICIAN);
        click("录用");

        _assertNone(Dialog.class);
        assertThat(_getFormattedRow(table(), 0)).contains("王芳", "wang" + code, "华中分公司", "客服专员、技术服务人员");
        assertThat(words()).as("the drawer").contains("客服专员 · 华中分公司");
    }

    @Test
    void aSkillIsRenamedForEverybodyWhoHasIt() {
        var person = skilled("张伟", "液压" + code);
        skilled("王芳", "电气" + code);
        list();
        click("技能目录");
        click("修改技能名称 液压" + code);
        _setValue(field("技能"), "电气" + code);
        assertThatThrownBy(() -> click("保存")).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.skillName");
        _setValue(field("技能"), "液压传动" + code);
        click("保存");

        assertThat(queries.file(person).details().skills()).extracting(SkillLevel::skill)
                .containsExactly("液压传动" + code);
    }

    @Test
    void aSkillThatSomebodyHasIsNotDeleted() {
        skilled("张伟", "液压" + code);
        var row = queries.skillRows().stream().filter(one -> one.name().equals("液压" + code)).findFirst().orElseThrow();

        assertThatThrownBy(() -> skills.remove(row.id(), row.version())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.skillUsed");
    }

    private StaffId skilled(String name, String skill) {
        var person = employ(name, "p" + skill.hashCode());
        var file = queries.file(person);
        var now = file.details();
        service.change(person, file.line().version(), new StaffDetails(now.login(), now.name(), now.branch(),
                now.department(), now.superior(), now.posts(), now.phone(), now.employedOn(), now.quickResponse(),
                Set.of(new SkillLevel(skill, SkillGrade.GOOD))));
        return person;
    }

    @Test
    void aLoginThatIsTakenIsSaidAndNothingIsLost() {
        employ("张伟", "zhang");
        list();
        click("录用人员");
        _setValue(field("姓名"), "张薇");
        _setValue(field("用户名"), "zhang" + code);
        _setValue(_find(BranchPicker.class).getFirst(), branch);
        assertThatThrownBy(() -> click("录用")).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.login");
        _assertOne(Dialog.class);
    }

    @Test
    void whoLeavesIsShownOnRequestOnly() {
        var person = employ("张伟", "zhang");
        employ("王芳", "wang");
        go("admin/staff?place=" + branch.value() + "&open=" + person.value());
        click("办理离职");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("名下没有未完成的工作");
        click("确认离职");

        assertThat(_size(table())).isEqualTo(1);
        go("admin/staff?left=1&place=" + branch.value());
        assertThat(_getFormattedRow(table(), 0)).contains("张伟");
    }

    @Test
    void aChangeShowsAtOnce() {
        var person = employ("张伟", "zhang");
        go("admin/staff?place=" + branch.value() + "&open=" + person.value());
        click("修改");
        _setValue(field("电话"), "13800138000");
        click("保存");

        assertThat(_getFormattedRow(table(), 0)).contains("13800138000");
    }

    private void list() {
        go("admin/staff?place=" + branch.value());
    }

    private StaffId employ(String name, String login) {
        return service.employ(StaffDetails.of(login + code, name, branch, Set.of(JobRole.AGENT)));
    }

    @SuppressWarnings("unchecked")
    private static Table<Object> table() {
        return _get(Table.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<JobRole> jobs(int line) {
        return _find(Select.class, spec -> spec.withLabel("岗位")).get(line);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
