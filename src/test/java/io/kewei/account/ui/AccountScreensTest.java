package io.kewei.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.account.AccountTestData;
import io.kewei.account.Devices;
import io.kewei.account.session.OwnSessions;
import io.kewei.account.session.SessionNews;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The own account, duties and other people's accounts, as people see them. */
@WithUser
class AccountScreensTest extends UiTest {

    private static final String PASSWORD = "turnip lantern oboe";
    private static final String BETTER = "marmot velvet ladder 7";

    @Autowired
    OrganizationTestData organization;
    @Autowired
    AccountTestData accounts;
    @Autowired
    Devices devices;
    @Autowired
    OwnSessions sessions;
    @Autowired
    Moments moments;

    private PortalUser li;

    @BeforeEach
    void employ() {
        li = organization.loginUserOf(organization.branch("华南"), "李晓", JobRole.AGENT);
        accounts.password(li.staff(), PASSWORD);
    }

    @Test
    void anotherPasswordTakesTheOldOne() {
        logIn(li);
        go("account");
        click("修改密码");
        password("当前密码", "wrong wrong wrong");
        password("新密码", BETTER);
        password("再次输入新密码", BETTER);
        assertThatThrownBy(() -> click("保存")).hasMessageStartingWith("account.refusal.password.wrong");
        assertThat(accounts.knows(li, PASSWORD)).isTrue();

        password("当前密码", PASSWORD);
        click("保存");
        assertThat(accounts.knows(li, BETTER)).isTrue();
        assertThat(accounts.knows(li, PASSWORD)).isFalse();
    }

    @Test
    void aPasswordThatAnybodyGuessesIsRefusedAndTheOtherFieldsStayFilled() {
        logIn(li);
        go("account");
        click("修改密码");
        password("当前密码", PASSWORD);
        password("新密码", "password1234");
        password("再次输入新密码", "password1234");

        assertThatThrownBy(() -> click("保存")).hasMessageStartingWith("account.refusal.password.leaked");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("当前密码")).getValue()).isEqualTo(PASSWORD);
        assertThat(accounts.knows(li, PASSWORD)).isTrue();
    }

    @Test
    void manyNewDevicesAreOneQuestion() {
        arrive("first");
        arrive("second");
        arrive("third");
        logIn(li);
        go("account");
        _find(Notification.class).forEach(Notification::close); // asked by the window itself
        var screen = new SessionScreen(UI.getCurrent(), sessions, moments, () -> {
            throw new AssertionError("nothing is locked");
        });
        screen.begin(false);
        arrive("fourth");
        screen.hear(SessionNews.NEW_DEVICE);
        MockVaadin.clientRoundtrip(true);

        var open = _find(Notification.class).stream().filter(Notification::isOpened).toList();
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().getElement().getTextRecursively()).contains("在 3 台新设备上登录过，最近一次：Chrome · ");
        _click(_get(open.getFirst(), Button.class, spec -> spec.withText("都是我")));
        assertThat(devices.unanswered(li.staff())).isEmpty();
    }

    @Test
    void aNewDeviceIsAnsweredForInTheListToo() {
        arrive("first");
        arrive("second");
        logIn(li);
        go("account");
        assertThat(words()).contains("待确认");
        click("是我");

        assertThat(words()).doesNotContain("待确认");
        assertThat(devices.unanswered(li.staff())).isEmpty();
    }

    private void arrive(String name) {
        devices.arrive(li.staff(), name + li.staff().value(), "Chrome · " + name, "10.1.0.7");
    }

    @Test
    void whoeverHasToChooseAPasswordIsLedThereFromEverywhere() {
        accounts.mustChange(li.staff(), PASSWORD);
        logIn(li.withDuty(Duty.PASSWORD));

        go("customers");
        assertThat(address()).isEqualTo("account/password");
        go("account");
        assertThat(address()).isEqualTo("account/password");
        _assertNone(PasswordField.class, spec -> spec.withLabel("当前密码"));
        password("新密码", BETTER);
        password("再次输入新密码", BETTER);
        click("保存并继续");

        assertThat(accounts.knows(li, BETTER)).isTrue();
        assertThat(accounts.current().duty()).isNull();
        assertThat(accounts.current().rights()).isEqualTo(JobRole.AGENT.rights());
        go("customers");
        assertThat(address()).isEqualTo("customers");
    }

    /** Whoever sits at an open screen could otherwise take the account over by saying of the owner's new device: not me. */
    @Test
    void whoeverCallsADeviceUnknownTypesThePresentPasswordFirst() {
        var device = accounts.strangeDevice(li.staff());
        logIn(li);
        sessions.deny(device);
        assertThat(accounts.current().duty()).isEqualTo(Duty.CLOSED_PASSWORD);
        assertThat(accounts.current().rights()).isEmpty();

        go("customers");
        assertThat(address()).isEqualTo("account/password");
        password("当前密码", "wrong wrong wrong");
        password("新密码", BETTER);
        password("再次输入新密码", BETTER);
        assertThatThrownBy(() -> click("保存并继续")).hasMessageStartingWith("account.refusal.password.wrong");
        assertThat(accounts.current().duty()).isEqualTo(Duty.CLOSED_PASSWORD);
        password("当前密码", PASSWORD);
        click("保存并继续");

        assertThat(accounts.knows(li, BETTER)).isTrue();
        assertThat(accounts.current().duty()).isNull();
    }

    @Test
    void whoeverHasToSetUpASecondFactorIsLedThere() {
        logIn(li.withDuty(Duty.SECOND_FACTOR));

        go("tickets");
        assertThat(address()).isEqualTo("account/second-factor");
        assertThat(screen()).contains("两步验证");
    }

    @Test
    void aSecondFactorIsOnOnceACodeOfItWasTyped() {
        logIn(li);
        go("account");
        click("启用两步验证");
        password("当前密码", PASSWORD);
        click("继续");
        var key = accounts.shownKey(screen());
        _setValue(_get(TextField.class, spec -> spec.withLabel("验证码")), "000000");
        assertThatThrownBy(() -> click("确认启用")).hasMessageStartingWith("account.refusal.factor.code");

        _setValue(_get(TextField.class, spec -> spec.withLabel("验证码")), accounts.code(key));
        click("确认启用");
        assertThat(screen()).contains("恢复码", "只显示这一次", "剩余恢复码 10 个");
        click("已妥善保管");
        assertThat(screen()).doesNotContain("只显示这一次").contains("已启用");
    }

    @Test
    void administratorsResetAPasswordAndAreShownTheNewOneOnce() {
        go("admin/accounts?q=" + li.login() + "&open=" + li.staff().value());
        assertThat(screen()).contains("李晓", "正常");
        click("重置密码");
        accounts.confirmQuestion();

        assertThat(screen()).contains("只显示这一次", "72 小时", "待改密码");
        assertThat(accounts.knows(li, PASSWORD)).isFalse();
    }

    @Test
    void administratorsFindAccountsByStateAndPeopleWithoutAny() {
        var without = organization.loginUserOf(organization.branch("华东"), "王晓", JobRole.AGENT);
        go("admin/accounts?state=NO_PASSWORD&q=" + without.login());
        assertThat(accounts.rows()).isEqualTo(1);
        go("admin/accounts?state=GOOD&q=" + without.login());
        assertThat(accounts.rows()).isZero();
    }

    @Test
    void theSettingsInForceCanBeRead() {
        go("admin/accounts");
        click("登录设置");

        assertThat(screen()).contains("密码最短长度", "30 分钟", "12 小时");
    }

    /** What the screen says once dialogs have opened or closed. */
    private static String screen() {
        MockVaadin.clientRoundtrip(true);
        return words();
    }

    private static void password(String label, String typed) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(label)), typed);
    }
}
