package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people type at the login, and what their browsers hold, is not found in any log, however talkative the portal is. */
class SecretsInLogsBrowserTest extends InBrowser {

    private static final String WRONG = "falsch-R4tselhaft-77";
    private static final String IN_THE_WRONG_FIELD = "Verwechselt-9-Kennwort";

    private static final String COLLEAGUE = "sh3.technician2";
    private static final String WRONG_CODE = "918273";

    @Test
    void passwordsTokensAndSessionsStayOutOfTheLogs() throws Exception {
        var secrets = new ArrayList<>(List.of(WRONG, IN_THE_WRONG_FIELD, "password=" + Desk.PASSWORD, "{bcrypt}",
                "{argon2", "-----BEGIN"));
        try (var clumsy = new Wire()) {
            assertThat(clumsy.logIn("cs.agent", WRONG)).isFalse();
            assertThat(clumsy.logIn(IN_THE_WRONG_FIELD, "x")).isFalse();
            secrets.addAll(clumsy.cookies());
        }
        try (var wire = Wire.loggedIn("cs.agent", "tickets")) {
            secrets.add(wire.token());
            secrets.addAll(wire.cookies());
            wire.message("x", 0, "{}");
            wire.post("{" + WRONG);
        }
        var logs = RunningPortal.logs();
        assumeFalse(logs.isEmpty(), "somebody else started the portal");

        assertThat(secrets).allSatisfy(secret -> assertThat(logs).as("the logs").doesNotContain(secret));
    }

    @Test
    void keysCodesAndGivenPasswordsStayOutOfTheLogs() throws Exception {
        var office = desk().logIn(COLLEAGUE).open("account").click("启用两步验证");
        office.field("当前密码").fill(Desk.PASSWORD);
        office.click("继续");
        var shown = office.page().locator(".factor-setup code").innerText();
        var code = App.code(App.key(shown), Instant.now());
        office.field("验证码").fill(code);
        office.click("确认启用");
        var recovery = office.page().locator(".recovery-codes li").allInnerTexts();
        office.click("已妥善保管");
        var home = desk().logIn(COLLEAGUE);
        type(home, WRONG_CODE);
        type(home, recovery.getFirst());
        home.page().waitForURL(url -> !url.contains("login"));
        var given = givenPassword();
        var logs = RunningPortal.logs();
        assumeFalse(logs.isEmpty(), "somebody else started the portal");

        var secrets = new ArrayList<>(recovery);
        secrets.addAll(List.of(shown, shown.replace(" ", ""), code, WRONG_CODE, given));
        assertThat(secrets).hasSize(15).allSatisfy(secret -> {
            assertThat(secret).hasSizeGreaterThanOrEqualTo(6);
            // six digits alone also occur in moments and ids
            assertThat(Pattern.compile("(?<![0-9a-f.])" + Pattern.quote(secret) + "(?![0-9a-f])").matcher(logs).find())
                    .as("the logs say " + secret).isFalse();
        });
    }

    private static void type(Desk desk, String code) {
        desk.page().locator("input[name=code]").fill(code);
        desk.page().locator("button[type=submit]").click();
        desk.settle();
    }

    /** What an administrator is shown who gives the colleague a new password. */
    private String givenPassword() {
        var administrator = desk().logIn("admin").open("admin/accounts?q=" + COLLEAGUE);
        administrator.page().locator("vaadin-grid").getByText(COLLEAGUE).first().click();
        administrator.settle().click("重置密码");
        administrator.page().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        return administrator.page().locator(".temporary-password").innerText();
    }
}
