package io.kewei.ticket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.HoldReason;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketMoves;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import io.kewei.ticket.TicketType;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket's page: what it offers depends on where the ticket stands, and what is done shows at once. */
@WithUser
class TicketViewTest extends UiTest {

    @Autowired
    TicketTestData data;
    @Autowired
    TicketMoves moves;

    private BranchId branch;
    private CustomerId customer;
    private StaffId wang;

    @BeforeEach
    void office() {
        branch = data.branch("华南分公司");
        customer = data.customer("长沙中联重科", branch);
        wang = data.staff("王强", branch);
    }

    private TicketId open(TicketState state) {
        var id = data.in(state, customer, "无法开机", wang);
        go(TicketNavigation.address(id));
        return id;
    }

    private static boolean offers(String verb) {
        return !_find(Button.class, spec -> spec.withText(verb)).isEmpty();
    }

    @Test
    void onlyWhatMayBeDoneNowIsOffered() {
        open(TicketState.IN_PROGRESS);

        assertThat(offers("解决")).isTrue();
        assertThat(offers("挂起")).isTrue();
        assertThat(offers("改派")).isTrue();
        assertThat(offers("接收")).isFalse();
        assertThat(offers("关闭")).isFalse();
    }

    @Test
    void theTicketIsHandedToSomebody() {
        open(TicketState.CLASSIFIED);
        click("派发");
        _setValue(_get(StaffPicker.class), wang);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("交待事项")), "客户很急");
        dialogButton("派发");

        _assertNone(Dialog.class);
        assertThat(words()).contains("王强", "客户很急", "已派发");
        assertThat(offers("接收")).isTrue();
    }

    @Test
    void waitingAsksWhatFor() {
        open(TicketState.IN_PROGRESS);
        click("挂起");
        dialogButton("挂起");
        _assertOne(Dialog.class);
        setSelect("等待什么", HoldReason.PARTS);
        dialogButton("挂起");

        assertThat(words()).contains("等待配件");
        assertThat(offers("继续处理")).isTrue();
    }

    @Test
    void cancellingAsksWhy() {
        open(TicketState.CONFIRMED);
        click("取消工单");
        dialogButton("取消工单");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("取消的原因")).getErrorMessage()).isEqualTo("请填写");
    }

    @Test
    void whatWasTypedSurvivesSomebodyElsesMove() {
        var id = open(TicketState.IN_PROGRESS);
        click("解决");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("怎样解决的")), "更换了电源板");
        data.as(() -> {
            moves.hold(id, data.version(id), HoldReason.CUSTOMER, "");
            moves.move(id, data.version(id), TicketState.IN_PROGRESS, "");
            return null;
        });
        dialogButton("解决");

        assertThat(words()).contains("在您编辑期间修改了这条记录");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("怎样解决的")).getValue()).isEqualTo("更换了电源板");
        dialogButton("解决");
        assertThat(words()).contains("已解决待通知", "更换了电源板");
    }

    @Test
    void whatWasTakenDownIsCorrected() {
        open(TicketState.CONFIRMED);
        click("修改");
        setSelect("类型", TicketType.COMPLAINT);
        _setValue(_get(TextField.class, spec -> spec.withLabel("主题")), "开机冒烟");
        click("保存");
        assertThat(words()).as("the category belongs to another type").contains("请填写");
    }

    @Test
    void aNoteIsWrittenDown() {
        open(TicketState.CONFIRMED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("写点什么")), "客户周五才有空");
        click("记为内部备注");

        assertThat(words()).contains("客户周五才有空", "内部备注");
    }

    @Test
    void anotherBranchsTicketIsNotFoundLikeOneThatDoesNotExist() {
        var id = data.reported(customer, "无法开机");
        var north = data.branch("华北分公司");
        logIn(WithUser.Factory.user("zhao", "赵", north, Scope.of(Set.of(north)), JobRole.AGENT));
        go(TicketNavigation.address(id));
        var foreign = words();
        go(TicketNavigation.address(TicketId.next()));

        assertThat(foreign).doesNotContain("无法开机").contains("找不到");
        assertThat(words()).contains("找不到");
    }

    @Test
    @WithUser(JobRole.AUDITOR)
    void readersAreOfferedNothing() {
        open(TicketState.IN_PROGRESS);

        assertThat(offers("解决")).isFalse();
        assertThat(offers("修改")).isFalse();
        assertThat(_find(TextArea.class, spec -> spec.withLabel("写点什么"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <V> void setSelect(String label, V value) {
        _setValue((Select<V>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    /** The button in the dialog, where the page has one of the same name. */
    private static void dialogButton(String text) {
        var dialog = _get(Dialog.class);
        LocatorJ._click(
                _get(dialog, Button.class, spec -> spec.withText(text)));
    }
}
