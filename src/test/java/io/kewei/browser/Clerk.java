package io.kewei.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What somebody at a branch does all day. */
final class Clerk {

    private Clerk() {
    }

    /** Registers a customer, and returns once the portal has said yes. */
    static void register(Desk desk, String name, String phone) {
        desk.open("customers").click("登记客户");
        desk.field("客户名称").fill(name);
        desk.choose("行业", "", "租赁和商务服务");
        desk.field("电话").fill(phone);
        desk.picture("stories/register");
        desk.click("登记");
        PlaywrightAssertions.assertThat(desk.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** The list of customers, with what is found for what is typed. */
    static Locator find(Desk desk, String typed, String name) {
        desk.open("customers");
        desk.field("名称、拼音、电话、编号、联系人").fill(typed);
        return desk.page().locator("vaadin-grid", new Page.LocatorOptions().setHasText(name)).first();
    }

    static void report(Desk desk, String subject, String description) {
        desk.open("tickets").click("登记工单");
        desk.choose("客户", "zlzk", "中联重科股份有限公司");
        desk.choose("类型", "", "问题");
        desk.choose("类别", "", "硬件故障");
        desk.field("主题").fill(subject);
        desk.field("问题描述").fill(description);
        desk.picture("stories/report");
        desk.click("登记");
    }

    /** A ticket's card on the board. */
    static Locator card(Desk desk, String subject) {
        return desk.page().locator(".ticket-card", new Page.LocatorOptions().setHasText(subject)).first();
    }
}
