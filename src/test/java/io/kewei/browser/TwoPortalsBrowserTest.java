package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.kewei.platform.database.OwnServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Two portals, each with its own folder, on one database, and nginx before them where it is installed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoPortalsBrowserTest extends InBrowser {

    private static final Path FOLDER = Path.of("target", "two");
    private static OwnServer server;
    private static PortalProcess one;
    private static PortalProcess other;

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        server = OwnServer.in(FOLDER.resolve("server"));
        var settings = new HashMap<>(server.settings());
        settings.put("KEWEI_LOGIN_KEYFILE", FOLDER.resolve("account.key").toAbsolutePath().toString());
        settings.put("DBSCHEDULER_POLLINGINTERVAL", "1s");
        settings.put("KEWEI_DEMO", "on");
        one = new PortalProcess(FOLDER.resolve("a"), settings).waitUntilReady();
        other = new PortalProcess(FOLDER.resolve("b"), settings).waitUntilReady();
    }

    @AfterAll
    static void stop() throws Exception {
        if (other != null) {
            other.stop();
        }
        if (one != null) {
            one.stop();
        }
        server.close();
    }

    @Test
    @Order(1)
    void whatIsReportedAtOneIsOnTheBoardAtTheOther() {
        var supervisor = desk(other.address()).logIn("cs.supervisor").open("board");
        Clerk.report(desk(one.address()).logIn("cs.agent"), "液压站压力不稳", "空载时压力在八到十二兆帕之间跳动。");

        PlaywrightAssertions.assertThat(Clerk.card(supervisor, "液压站压力不稳")).isVisible();
    }

    @Test
    @Order(2)
    void whoIsRegisteredAtOneIsFoundByInitialsAtTheOther() {
        Clerk.register(desk(one.address()).logIn("cs.agent"), "株洲云岭工程机械有限公司", "0731-96000322");
        var there = desk(other.address()).logIn("cs.supervisor");

        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() ->
                Clerk.find(there, "ylgcjx", "株洲云岭工程机械有限公司").isVisible());
    }

    @Test
    @Order(3)
    void aSessionIsEndedFromTheOther() {
        var there = desk(other.address()).logIn("cs.account");
        var here = desk(one.address()).logIn("cs.account").open("account");
        here.page().locator("vaadin-button[aria-label^='结束会话']").first().click();

        there.page().waitForURL(url -> url.endsWith("/login?ended"));
    }

    @Test
    @Order(4)
    void whoIsLetGoAtOneIsLoggedOutAtTheOther() {
        var there = desk(other.address()).logIn("hq.data2").open("customers");
        var here = desk(one.address()).logIn("admin").open("admin/staff?q=hq.data2");
        here.page().locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("hq.data2"))
                .locator("visible=true").first().click();
        here.settle().click("办理离职").click("确认离职");

        there.page().waitForURL(url -> url.contains("/login"));
        there.forgive();
    }

    @Test
    @Order(5)
    void aJobIsDoneOnce() {
        var database = database();
        var job = "select version from scheduled_tasks where task_name = 'feed-care'";
        var before = database.queryForObject(job, Long.class);
        database.update("update scheduled_tasks set execution_time = utc_timestamp(6) where task_name = 'feed-care'");

        // taken up once, and put down once; both portals look each second
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(database.queryForObject(job, Long.class)).isEqualTo(before + 2));
        assertThat(database.queryForObject("select count(*) from scheduled_tasks where task_name = 'feed-care' "
                + "and last_success is not null", Long.class)).isOne();
    }

    @Test
    @Order(6)
    void whoeverWasAtTheOneThatFailsGoesOnAtTheOther() throws Exception {
        assumeTrue(Nginx.isThere(), "no nginx here: install it");
        var nginx = Nginx.before(one, other, FOLDER.resolve("nginx"));
        try {
            var desk = desk(nginx.address());
            desk.page().context().addCookies(List.of(new Cookie("kewei_route", "a").setUrl(nginx.address())));
            Clerk.register(desk.logIn("cs.agent"), "湘潭星河起重设备有限公司", "0731-96000323");
            assertThat(route(desk)).isEqualTo("a");
            one.kill();

            desk.open("customers").forgive();
            assertThat(desk.page().url()).endsWith("/login");
            desk.logIn("cs.agent");
            assertThat(route(desk)).isEqualTo("b");
            await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() ->
                    Clerk.find(desk, "xhqzsb", "湘潭星河起重设备有限公司").isVisible());
            desk.forgive();
        } finally {
            nginx.stop();
        }
    }

    private static String route(Desk desk) {
        return desk.page().context().cookies().stream().filter(cookie -> cookie.name.equals("kewei_route"))
                .map(cookie -> cookie.value).findFirst().orElse("");
    }

    private static JdbcTemplate database() {
        Map<String, String> settings = server.settings();
        return new JdbcTemplate(new DriverManagerDataSource(settings.get("SPRING_DATASOURCE_URL"),
                settings.get("SPRING_DATASOURCE_USERNAME"), settings.get("SPRING_DATASOURCE_PASSWORD")));
    }
}
