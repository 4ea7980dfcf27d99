package io.kewei.absence.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.Table;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class AbsenceViewTest extends UiTest {

    @Autowired
    OrganizationTestData data;
    BranchId branch;
    StaffId wang;

    @BeforeEach
    void logInAsAnAgent() {
        branch = data.branch("华中分公司");
        wang = data.employed(branch, "王芳", JobRole.AGENT);
        logIn(data.userOf(branch, "张伟", JobRole.AGENT));
    }

    @Test
    void somebodyEntersAnAbsenceWithASubstitute() {
        go("absences");
        _assertNone(Button.class, spec -> spec.withText("我的团队"));
        enter(LocalDate.parse("2031-03-03"), LocalDate.parse("2031-03-07"), wang);

        _assertNone(Dialog.class);
        assertThat(_getFormattedRow(table(), 0)).contains("张伟", "2031-03-03", "2031-03-07", "王芳");
    }

    @Test
    void whatOverlapsIsRefusedAndNothingIsLost() {
        go("absences");
        enter(LocalDate.parse("2031-03-03"), LocalDate.parse("2031-03-07"), null);

        assertThatThrownBy(() -> enter(LocalDate.parse("2031-03-07"), LocalDate.parse("2031-03-08"), null))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("absence.refusal.overlap");
        _assertOne(Dialog.class);
    }

    private static void enter(LocalDate from, LocalDate to, StaffId substitute) {
        click("登记");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("开始")), from);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("结束")), to);
        _setValue(_find(StaffPicker.class).getLast(), substitute);
        LocatorJ._click(
                _find(Button.class, spec -> spec.withText("登记")).getLast());
    }

    @SuppressWarnings("unchecked")
    private static Table<Object> table() {
        return _get(Table.class);
    }
}
