package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Stories about being logged in: the lock, the second step, sessions elsewhere. */
class AccountBrowserTest extends InBrowser {

    @Test
    void aLockedScreenKeepsWhatWasTypedInEveryWindow() {
        var desk = desk().logIn("sh.account3").open("customers").click("登记客户");
        desk.field("客户名称").fill("没有保存的客户");
        var other = desk.page().context().newPage();
        other.navigate(RunningPortal.address() + "/account");
        other.locator(".user-menu").click();
        other.getByText("锁定屏幕").click();
        var lock = desk.page().locator(".lock-dialog input");
        lock.waitFor();

        var late = desk.page().context().newPage();
        late.navigate(RunningPortal.address() + "/tickets");
        late.getByText("屏幕已锁定").waitFor();
        assertThat(late.locator("vaadin-grid").count()).as("a window that was opened later shows nothing").isZero();

        lock.fill("wrong");
        desk.click("解锁");
        assertThat(desk.words()).contains("当前密码不正确");
        lock.fill(Desk.PASSWORD);
        desk.click("解锁");
        lock.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(desk.field("客户名称").inputValue()).isEqualTo("没有保存的客户");
        late.locator("vaadin-grid").first().waitFor();
    }

    @Test
    void aSecondStepANewDeviceAndTheSessionElsewhere() throws Exception {
        var office = desk().logIn("sh3.technician3").open("account").click("启用两步验证");
        office.field("当前密码").fill(Desk.PASSWORD);
        office.click("继续");
        var key = App.key(office.page().locator(".factor-setup code").innerText());
        office.field("验证码").fill(App.code(key, Instant.now()));
        office.click("确认启用");
        assertThat(office.page().locator(".recovery-codes li").count()).isEqualTo(10);
        office.click("已妥善保管");

        var home = desk().logIn("sh3.technician3");
        assertThat(home.page().url()).endsWith("/login/code");
        home.page().locator("input[name=code]").fill("000000");
        home.page().locator("button[type=submit]").click();
        home.settle();
        assertThat(home.words()).contains("验证码不正确");
        home.page().locator("input[name=code]").fill(App.code(key, Instant.now().plus(Duration.ofSeconds(30))));
        home.page().locator("button[type=submit]").click();
        home.page().waitForURL(url -> !url.contains("login"));

        office.page().getByText("在新的设备上登录").waitFor();
        office.click("是我");
        office.open("account");
        office.page().locator("vaadin-button[aria-label^='结束会话']").first().click();
        home.page().waitForURL(url -> url.endsWith("/login?ended"));
        home.settle();
        assertThat(home.words()).contains("您的登录已结束");
    }
}
