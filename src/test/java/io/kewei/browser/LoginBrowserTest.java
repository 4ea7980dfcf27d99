package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class LoginBrowserTest extends InBrowser {

    @Test
    void aNewcomerLogsInWithAnAccountThatThePageOffers() {
        var desk = desk().open("");
        desk.page().locator(".login-demo button", new Page.LocatorOptions()
                .setHasText("cs.manager")).click();
        desk.page().locator("vaadin-login-form vaadin-button[theme~=submit]").click();
        desk.page().waitForURL(url -> !url.contains("login"));
        desk.settle();

        assertThat(desk.words()).contains("今天", "客户", "工单");
    }

    @Test
    void aWrongPasswordGetsASentence() {
        var desk = desk().logIn("admin", "wrong");

        assertThat(desk.page().locator("[part=error-message]").first().innerText()).contains("用户名或密码不正确");
        assertThat(desk.words()).doesNotContain("Exception");
        desk.logIn("admin");
    }

    @Test
    void thePortalSpeaksEnglishToThoseWhoWantIt() {
        var desk = desk().open("login");
        desk.click("English");

        assertThat(desk.page().locator("html").getAttribute("lang")).startsWith("en");
        desk.logIn("admin");
        assertThat(desk.words()).contains("Customers", "Tickets").doesNotContain("客户");
    }
}
