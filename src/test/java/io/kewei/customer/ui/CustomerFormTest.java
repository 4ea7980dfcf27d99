package io.kewei.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerTestData;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.FormDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser(JobRole.BRANCH_MANAGER)
@Tag("database")
class CustomerFormTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerService service;

    private BranchId branch;

    @BeforeEach
    void branch() {
        branch = data.organization().branch("湖南分公司");
    }

    @Test
    void aRegisteredCustomerHasItsPageAndContacts() {
        register("中联重科");
        type("电话", "0731-88788432");
        click("添加联系人");
        type("姓名", "张伟");
        type("手机", "13800000001");
        click("登记");

        _assertNone(FormDialog.class);
        assertThat(address()).startsWith("customers/");
        assertThat(words()).contains("中联重科", "0731-88788432", "张伟", "13800000001");
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndStaysOpen() {
        go("customers");
        click("登记客户");
        click("登记");

        _assertOne(FormDialog.class);
        assertThat(field("客户名称").getErrorMessage()).isEqualTo("请填写");
    }

    @Test
    void wrongNumbersAreNamedInTheUsersLanguage() {
        speak("en");
        go("customers");
        click("Register customer");
        _get(BranchPicker.class).setValue(branch);
        type("Name", "Acme");
        type("Phone", "12");
        type("E-mail", "acme");
        type("Tax number", "91430000183767866X");
        click("Register");

        _assertOne(FormDialog.class);
        assertThat(field("Phone").getErrorMessage()).startsWith("Enter a valid phone number");
        assertThat(field("E-mail").getErrorMessage()).startsWith("Enter a valid e-mail");
        assertThat(field("Tax number").getErrorMessage()).startsWith("Enter a valid unified social credit code");
    }

    @Test
    void aWrongContactKeepsTheFormOpen() {
        register("中联重科");
        click("添加联系人");
        type("手机", "138");
        click("登记");

        _assertOne(FormDialog.class);
        assertThat(field("姓名").getErrorMessage()).isEqualTo("请填写");
        assertThat(field("手机").isInvalid()).isTrue();
    }

    @Test
    void aTwinIsPointedOutAndOneOfAnotherBranchStaysMasked() {
        data.stored("中联重科", branch);
        register("中联 重科");
        assertThat(words()).contains("可能重复（同名）", "中联重科 KH-");

        var other = data.organization().branch("华东分公司");
        logIn(data.organization().userOf(other, "孙经理", JobRole.BRANCH_MANAGER));
        go("customers");
        click("登记客户");
        _setValue(field("客户名称"), "中联重科");
        assertThat(words()).contains("其他机构已有此客户").doesNotContain("KH-");
    }

    @Test
    void whoSavesLateIsToldAndLosesNothing() {
        var id = data.stored("中联重科", branch);
        go("customers/" + id.value());
        click("编辑");
        type("客户名称", "中联重科股份");
        somebodyElseChanges(id);
        click("保存");

        _assertOne(FormDialog.class);
        assertThat(words()).contains("在您编辑期间修改了这条记录");
        assertThat(field("客户名称").getValue()).isEqualTo("中联重科股份");
        click("保存");

        _assertNone(FormDialog.class);
        var saved = queries.file(id).details();
        assertThat(saved.name()).isEqualTo("中联重科股份");
        assertThat(saved.grade()).isEqualTo(CustomerGrade.A);
    }

    private void somebodyElseChanges(CustomerId id) {
        var now = queries.file(id);
        service.change(id, now.row().version(), now.details().withGrade(CustomerGrade.A));
    }

    private void register(String name) {
        go("customers");
        click("登记客户");
        _get(BranchPicker.class).setValue(branch);
        type("客户名称", name);
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static TextField field(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }
}
