package io.kewei.workcalendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.Lineage;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.workcalendar.CalendarService;
import io.kewei.workcalendar.DayKind;
import io.kewei.workcalendar.SpecialDayDetails;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class CalendarViewTest extends UiTest {

    @Autowired
    CalendarService service;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    Lineage lineage;
    BranchId branch;

    @BeforeEach
    void open() {
        branch = organization.branch("华中分公司");
    }

    @Test
    void aYearShowsHolidaysAndDaysThatMakeUpForThem() {
        service.setDay(branch, new SpecialDayDetails(LocalDate.parse("2031-10-01"), DayKind.OFF, "", "国庆节"));
        service.setDay(branch, new SpecialDayDetails(LocalDate.parse("2031-10-11"), DayKind.WORK, "", "国庆节调休"));
        goToBranch();

        assertThat(day("2031-10-01").getElement().getTextRecursively()).isEqualTo("1休");
        assertThat(day("2031-10-01").getElement().getAttribute("aria-label")).contains("国庆节").contains("华中分公司")
                .contains("休息");
        assertThat(day("2031-10-11").getElement().getTextRecursively()).isEqualTo("11班");
        assertThat(day("2031-10-11").getElement().getAttribute("aria-label")).contains("08:00-12:00");
    }

    @Test
    void aDayIsSetAndTakenBack() {
        goToBranch();
        _click(day("2031-03-04"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称或原因")), "盘点");
        click("保存");

        _assertNone(Dialog.class);
        assertThat(day("2031-03-04").getElement().getTextRecursively()).isEqualTo("4休");
        _click(day("2031-03-04"));
        click("恢复常规");
        assertThat(day("2031-03-04").getElement().getTextRecursively()).isEqualTo("4");
    }

    @Test
    void aWeekIsWrittenAsPeopleWriteIt() {
        goToBranch();
        click("单独设置");
        _setValue(line("星期一"), "9:00-12:00，13:30-18:00");
        click("周二至周五同周一");
        click("保存");

        _assertNone(Dialog.class);
        assertThat(words()).contains("09:00-12:00  13:30-18:00").contains("37.5 小时").contains("本机构自行设置");
    }

    @Test
    void aWrongLineSaysWhatIsWrongAndNothingIsSaved() {
        goToBranch();
        click("单独设置");
        _setValue(line("星期一"), "08:00-12:00 11:00-17:00");
        click("保存");

        assertThat(line("星期一").getErrorMessage()).isEqualTo("时间段 08:00-12:00 与 11:00-17:00 重叠。");
        click("取消");
    }

    @Test
    void aMissingYearIsSaidOnTheFirstPageAndOnTheCalendar() {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        var sentence = "尚未设置 " + year + " 年的节假日和调休";
        go("");
        assertThat(words()).contains(sentence);
        go("admin/calendars");
        assertThat(words()).contains(sentence);

        service.setDay(lineage.headquarters().orElseThrow(),
                new SpecialDayDetails(LocalDate.of(year, 1, 1), DayKind.OFF, "", "元旦"));
        go("");
        assertThat(words()).doesNotContain(sentence);
    }

    @Test
    @WithUser(JobRole.BRANCH_MANAGER)
    void othersAreNotTroubledWithIt() {
        go("");
        assertThat(words()).doesNotContain("尚未设置");
    }

    private void goToBranch() {
        go("admin/calendars?year=2031&place=" + branch.value());
    }

    private static NativeButton day(String day) {
        return _find(NativeButton.class).stream()
                .filter(button -> String.valueOf(button.getElement().getAttribute("aria-label")).startsWith(day))
                .findFirst().orElseThrow();
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
