package io.kewei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.EnabledIf;

/** Base of the tests in a real browser; they are skipped where none is installed. */
@EnabledIf(value = "io.kewei.browser.Chromium#isThere",
        disabledReason = "no Chromium here: install it, or name it in KEWEI_CHROMIUM")
abstract class InBrowser {

    private static Browser browser;
    private final List<Desk> desks = new ArrayList<>();

    /** A window of its own, as of a person of its own. */
    Desk desk() {
        return desk(Look.DESKTOP);
    }

    Desk desk(Look look) {
        return desk(look, RunningPortal.address());
    }

    /** At another portal than the one that tests share. */
    Desk desk(String address) {
        return desk(Look.DESKTOP, address);
    }

    private Desk desk(Look look, String address) {
        if (browser == null) {
            browser = Chromium.start();
        }
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height()).setHasTouch(look.isPhone()).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE));
        context.addCookies(List.of(
                new Cookie("kewei-language", look.language()).setUrl(address),
                new Cookie("kewei-colors", look.colors()).setUrl(address)));
        var desk = new Desk(context, address);
        desks.add(desk);
        return desk;
    }

    /** A picture of every window as the test left it; and what the browsers complained about fails the test. */
    @AfterEach
    void closeWindows(TestInfo test) {
        var number = 1;
        for (var desk : desks) {
            desk.picture("stories/" + test.getTestMethod().orElseThrow().getName() + (number++ > 1 ? "-" + number : ""));
        }
        for (var desk : desks) {
            desk.close();
        }
    }
}
