package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every main page as people see it; the pictures under {@code target/screenshots} are for the eyes of people. */
class PicturesBrowserTest extends InBrowser {

    static Stream<Look> looks() {
        return Stream.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.DESKTOP.speaking("en"), Look.PHONE,
                Look.PHONE.speaking("en").dark());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyMainPageFitsItsWindowAndHasSomethingToSay(Look look) {
        var desk = desk(look).open("login").picture(look + "/login").logIn("admin");
        var soft = new SoftAssertions();
        // on a phone a list shows cards, which have no links to read an address from
        pages(look.isPhone() ? desk().logIn("admin") : desk).forEach((name, address) -> {
            desk.open(address);
            desk.picture(look + "/" + name);
            soft.assertThat(desk.overflows()).as(name + " is wider than the window").isFalse();
            soft.assertThat(desk.words()).as("words of " + name).hasSizeGreaterThan(60)
                    .doesNotContain("Exception", "找不到页面", "!platform", "!customer", "!ticket", "!visit");
            soft.assertThat(desk.complaints()).as("what the browser says of " + name).isEmpty();
        });
        soft.assertAll();
    }

    private static Map<String, String> pages(Desk desk) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "");
        pages.put("customers", "customers");
        pages.put("customers-found", "customers?q=zlzk");
        pages.put("customer", first(desk, "customers?q=zlzk", "customers/"));
        pages.put("tickets", "tickets");
        pages.put("ticket", first(desk, "tickets", "tickets/"));
        pages.put("board", "board");
        pages.put("calendar", "calendar");
        pages.put("calendar-month", "calendar?view=month");
        pages.put("dashboard", "dashboard");
        pages.put("import", "import");
        return pages;
    }

    /** Address of the first record that a list shows. */
    private static String first(Desk desk, String list, String records) {
        desk.open(list);
        var link = desk.page().locator("a[href*='" + records + "']").first();
        link.waitFor();
        var href = link.getAttribute("href");
        assertThat(href).contains(records);
        return href.substring(href.indexOf(records));
    }
}
