package io.kewei.ticket.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerTestData;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.search.TestIndexes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.SearchHint;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import io.kewei.ticket.TicketType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of tickets, and taking one down from it. */
@WithUser
class TicketListViewTest extends UiTest {

    @Autowired
    CustomerTestData customers;
    @Autowired
    TicketTestData data;
    @Autowired
    TestIndexes indexes;

    private BranchId branch;
    private CustomerId customer;

    @BeforeEach
    void office() {
        branch = data.branch("华南分公司");
        customer = data.customer("长沙中联重科", branch);
    }

    private Grid<?> grid() {
        return _get(Grid.class);
    }

    @Test
    void theOpenTicketsAreListed() {
        data.reported(customer, "电梯漏水");
        data.in(TicketState.CLOSED, customer, "无法开机", data.staff("李四", branch));
        go("tickets?undone=true&branch=" + branch.value());

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_getFormattedRow(grid(), 0).toString()).contains("长沙中联重科", "电梯漏水");
    }

    @Test
    void whatTheLinkAsksForStandsAsChipsThatCanBeTakenOff() {
        go("tickets?openAt=2016-03-31&reassigned=5%2B&inTime=false");

        assertThat(words()).contains("2016-03-31 日终未关闭", "转派 5+ 次", "超时");
        click("转派 5+ 次");
        assertThat(words()).doesNotContain("转派");
    }

    @Test
    void whoeverSearchesWhileTheIndexIsBuiltIsToldThatSomeMayBeMissing() throws InterruptedException {
        indexes.whileBuilding(Object.class, () -> {
            for (var screen : List.of("tickets", "board")) {
                go(screen + "?q=漏水");
                assertThat(hint()).as(screen).isNotEmpty();
                go(screen);
                assertThat(hint()).isEmpty();
            }
        });

        go("tickets?q=漏水");
        assertThat(hint()).isEmpty();
    }

    @Test
    void aReportedTicketIsReadBackAndOpened() {
        go("tickets");
        click("登记工单");
        _assertOne(Dialog.class);
        assertThat(words()).contains("选好类型、填好主题后");
        fill("三号梯不停靠");

        assertThat(words()).contains("您的问题（硬件故障）是“三号梯不停靠”，紧急程度为一般");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("已向客户复述并确认")), true);
        click("登记");

        _assertNone(Dialog.class);
        assertThat(address()).startsWith("tickets/");
        assertThat(words()).contains("三号梯不停靠", "已确认", "长沙中联重科");
    }

    @Test
    void whatWasNotReadBackWaits() {
        go("tickets");
        click("登记工单");
        fill("三号梯不停靠");
        click("登记");

        assertThat(words()).contains("已登记");
        assertThat(_find(Button.class, spec -> spec.withText("确认"))).hasSize(1);
    }

    @Test
    void anOldCustomersTicketsAreShownWhileReporting() {
        data.reported(customer, "上个月的漏水");
        go("tickets");
        click("登记工单");
        _setValue(_get(CustomerPicker.class), customer);

        assertThat(words()).contains("该客户最近的工单（共 1 张）", "上个月的漏水");
    }

    @Test
    void reportingFromACustomersPageSuggestsWhomToCallBack() {
        var known = customers.stored(CustomerTestData.secret("长沙水泵厂", branch));
        logIn(WithUser.Factory.user("li.na", "李娜", branch, Scope.of(Set.of(branch)), JobRole.AGENT));
        go("customers/" + known.value() + "/tickets");
        click("登记工单");

        assertThat(_get(TextField.class, spec -> spec.withLabel("联系人")).getValue()).isEqualTo("张伟");
        assertThat(_get(TextField.class, spec -> spec.withLabel("联系方式")).getValue()).isEqualTo("13812345678");
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndStaysOpen() {
        go("tickets");
        click("登记工单");
        click("登记");

        _assertOne(Dialog.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("主题")).getErrorMessage()).isEqualTo("请填写");
    }

    @Test
    void anotherBranchsTicketsAreNotThere() {
        data.reported(customer, "南方的事" + branch.value());
        var north = data.branch("华北分公司");
        logIn(WithUser.Factory.user("zhao", "赵", north, Scope.of(Set.of(north)), JobRole.AGENT));
        go("tickets?q=" + branch.value());

        assertThat(_size(grid())).isZero();
    }

    @Test
    @WithUser(JobRole.AUDITOR)
    void readersSeeNoReportButton() {
        go("tickets");
        assertThat(_find(Button.class, spec -> spec.withText("登记工单"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fill(String subject) {
        _setValue(_get(CustomerPicker.class), customer);
        _setValue((Select<TicketType>) _get(Select.class, spec -> spec.withLabel("类型")), TicketType.PROBLEM);
        _setValue((ComboBox<String>) _get(ComboBox.class, spec -> spec.withLabel("类别")), "HARDWARE");
        _setValue(_get(TextField.class, spec -> spec.withLabel("主题")), subject);
    }

    private static List<Span> hint() {
        return _find(the(SearchHint.class), Span.class);
    }
}
