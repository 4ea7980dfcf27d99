package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A morning in the office: a new customer calls, a ticket goes over the board, a visit is planned, the figures move.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficeBrowserTest extends InBrowser {

    private static final String CUSTOMER = "长沙鸿雁机械租赁有限公司";
    private static final String INITIALS = "hyjxzl";
    private static final String SUBJECT = "塔机小车变幅有异响";

    @Test
    @Order(1)
    void aRegisteredCustomerIsFoundByTheInitialsOfItsName() {
        var agent = desk().logIn("cs.agent");
        Clerk.register(agent, CUSTOMER, "0731-96000321");

        PlaywrightAssertions.assertThat(Clerk.find(agent, INITIALS, CUSTOMER)).isVisible();
    }

    @Test
    @Order(2)
    void aTicketIsReportedAndOnTheBoardOfSomebodyElseAtOnce() {
        var supervisor = desk().logIn("cs.supervisor").open("board");
        var agent = desk().logIn("cs.agent");
        Clerk.report(agent, SUBJECT, "回转到东侧时小车变幅有异响，现场已减速使用。");

        PlaywrightAssertions.assertThat(Clerk.card(supervisor, SUBJECT))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
    }

    @Test
    @Order(3)
    void aCardThatIsDraggedMovesInTheOtherWindowToo() {
        var supervisor = desk().logIn("cs.supervisor").open("board");
        var agent = desk().logIn("cs.agent").open("board");
        var card = Clerk.card(agent, SUBJECT);
        card.dragTo(agent.page().locator(".board-confirmed .column-body"));
        agent.settle();

        PlaywrightAssertions.assertThat(agent.page().locator(".board-confirmed .ticket-card",
                new Page.LocatorOptions().setHasText(SUBJECT))).isVisible();
        PlaywrightAssertions.assertThat(supervisor.page().locator(".board-confirmed .ticket-card",
                new Page.LocatorOptions().setHasText(SUBJECT))).isVisible();
        supervisor.picture("stories/board-of-the-other");
    }

    @Test
    @Order(4)
    void aMoveThatTheStateDoesNotAllowSaysWhyAndPutsTheCardBack() {
        var agent = desk().logIn("cs.agent").open("board");
        Clerk.card(agent, SUBJECT).dragTo(agent.page().locator(".board-new .column-body"));
        agent.settle();

        // others may be there: each window of these stories is a device that the account has not seen before
        assertThat(agent.page().locator("vaadin-notification-card", new Page.LocatorOptions().setHasText("WO-")).innerText())
                .contains("已确认");
        PlaywrightAssertions.assertThat(agent.page().locator(".board-confirmed .ticket-card",
                new Page.LocatorOptions().setHasText(SUBJECT))).isVisible();
    }

    @Test
    @Order(5)
    void aVisitThatWasPlannedStandsOnTheCalendar() {
        var manager = desk().logIn("cs.account").open("calendar");
        manager.click("安排拜访");
        manager.choose("客户", "zlzk", "中联重科股份有限公司");
        manager.field("事由").fill("旺季前备件沟通");
        var day = manager.page().locator("vaadin-date-picker input").first().inputValue();
        manager.picture("stories/plan-visit");
        manager.click("安排");
        manager.open("calendar?date=" + day); // what is planned on a Sunday is for the week after

        PlaywrightAssertions.assertThat(manager.page().locator(".fc-event",
                new Page.LocatorOptions().setHasText("中联重科")).first()).isVisible();
    }

    @Test
    @Order(6)
    void theDashboardDrawsCharts() {
        var manager = desk().logIn("cs.manager").open("dashboard");

        PlaywrightAssertions.assertThat(manager.page().locator("vaadin-chart svg .highcharts-point").first()).isVisible();
        assertThat(manager.page().locator("vaadin-chart").count()).isGreaterThan(4);
        assertThat(manager.page().locator("vaadin-chart svg .highcharts-point").count()).isGreaterThan(30);
    }
}
