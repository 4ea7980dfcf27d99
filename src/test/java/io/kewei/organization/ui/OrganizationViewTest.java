package io.kewei.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.AgentType;
import io.kewei.organization.BranchKind;
import io.kewei.organization.Lineage;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffService;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
class OrganizationViewTest extends UiTest {

    @Autowired
    PlaceService places;
    @Autowired
    StaffService staff;
    @Autowired
    Lineage lineage;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId south;
    BranchId east;

    @BeforeEach
    void openPlaces() {
        south = places.open(PlaceDetails.of("S" + code, "华南大区", BranchKind.REGION),
                lineage.headquarters().orElseThrow());
        east = places.open(PlaceDetails.of("E" + code, "华东大区", BranchKind.REGION),
                lineage.headquarters().orElseThrow());
    }

    @Test
    void anAgentIsOpenedBelowTheChosenPlace() {
        open(south);
        click("设立下级机构");
        _setValue(field("名称"), "湘南工程机械服务部");
        _setValue(field("编码"), "A" + code);
        _setValue(kind(), BranchKind.AGENT);
        _setValue(_get(Select.class, spec -> spec.withLabel("代理类型")), AgentType.ENTRUSTED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("代理权限")), "保修期内维修");
        click("设立");

        _assertNone(Dialog.class);
        assertThat(words()).contains("湘南工程机械服务部").contains("委托代理").contains("保修期内维修").contains("华南大区");
    }

    @Test
    void aCodeThatIsTakenIsSaidAndTheDialogKeepsWhatWasTyped() {
        open(south);
        click("设立下级机构");
        _setValue(field("名称"), "又一个");
        _setValue(field("编码"), "E" + code);
        _setValue(kind(), BranchKind.BRANCH);
        assertThatThrownBy(() -> click("设立")).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("organization.refusal.code");
        _assertOne(Dialog.class);
        assertThat(field("名称").getValue()).isEqualTo("又一个");
    }

    @Test
    void aMoveShowsInTheHistory() {
        var branch = places.open(PlaceDetails.of("B" + code, "广州分公司", BranchKind.BRANCH), south);
        open(branch);
        click("移动");
        _setValue(_get(BranchPicker.class), east);
        _click(_find(Button.class, spec -> spec.withText("移动")).getLast());

        assertThat(words()).contains("前隶属华南大区，由李娜移出");
    }

    @Test
    void aPlaceWithPeopleIsNotClosed() {
        staff.employ(StaffDetails.of("p" + code, "张伟", south, Set.of(JobRole.BRANCH_MANAGER)));
        open(south);
        click("关闭");
        assertThatThrownBy(() -> ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("organization.refusal.staffed");
        assertThat(words()).doesNotContain("已于");
    }

    @Test
    void aClosedPlaceLeavesTheTreeUnlessAsked() {
        open(east);
        click("关闭");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(words()).contains("已于").contains("重新开放");

        go("admin/organization");
        assertThat(tree()).contains("华南大区").doesNotContain("华东大区");
        click("显示已关闭");
        assertThat(tree()).contains("华东大区");
    }

    @Test
    void departmentsAreOpenedAndDissolved() {
        open(south);
        click("设立部门");
        _setValue(field("部门"), "投诉处理部");
        click("保存");
        assertThat(words()).contains("投诉处理部");

        click("撤销部门 投诉处理部");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(words()).contains("此机构未设部门");
    }

    private void open(BranchId place) {
        go("admin/organization?place=" + place.value());
    }

    private static String tree() {
        return String.join(" ", _find(NativeButton.class, spec -> spec.withClasses("place-line")).stream()
                .map(line -> line.getElement().getTextRecursively()).toList());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<BranchKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("类型"));
    }
}
