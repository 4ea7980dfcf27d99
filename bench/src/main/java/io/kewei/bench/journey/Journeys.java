package io.kewei.bench.journey;

import io.kewei.bench.page.VaadinPage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the load plays, each as often as the others; the words are those that a user reads. */
public final class Journeys {

    /** The row that headquarters scrolls to, where there are so many; others to the one in the middle. */
    private static final int FAR = 500_000;
    /** What a title counts to. */
    private static final int COUNTED = 10_000;
    private static final String HEADQUARTERS = "总部";

    private static final String SEARCH = "名称、拼音、电话、编号、联系人";
    /** Words that names of companies are made of, with the initials that people type instead. */
    private static final Map<String, String> INITIALS = Map.of("建设", "js", "机械", "jx", "工程", "gc", "物流", "wl",
            "租赁", "zl", "科技", "kj", "贸易", "my", "商贸", "sm", "公司", "gs");

    /** Whoever may work on tickets has this button wherever tickets are. */
    private static final String REPORT = "登记工单";

    private static final Consumer<VaadinPage> HOME = page -> page.go("");
    private static final Predicate<VaadinPage> AT_HOME = page -> page.withClass("home-cards").findAny().isPresent();
    private static final Consumer<VaadinPage> CUSTOMERS = page -> page.go("customers");
    private static final Consumer<VaadinPage> TICKETS = page -> page.go("tickets");
    private static final Consumer<VaadinPage> BOARD = page -> page.go("board");
    /** A list that was open already stays as it is. */
    private static final Predicate<VaadinPage> SOME = page -> !page.lines().isEmpty();
    private static final Predicate<VaadinPage> LINES = VaadinPage::hasNewLines;
    private static final Predicate<VaadinPage> CARDS = Cards::any;
    private static final Predicate<VaadinPage> ANSWERED = page -> true;

    public static final List<Journey> ALL = List.of(

            Journey.of("customers").first(HOME, AT_HOME).timed(CUSTOMERS, LINES),

            Journey.of("customers.search").first(CUSTOMERS, SOME)
                    .timed(page -> page.type(SEARCH, Dice.partOf(page.anyLine().words(), page.dice())), LINES),

            Journey.of("customers.initials").first(CUSTOMERS, SOME)
                    .timed(page -> page.type(SEARCH, initials(page.anyLine().words())), LINES),

            Journey.of("customers.sort").first(CUSTOMERS, SOME).timed(page -> page.sortBy("客户编号"), LINES),

            Journey.of("customers.scroll").first(CUSTOMERS, SOME)
                    .timed(page -> page.scrollTo(far(page)), page -> page.hasLine(far(page))),

            Journey.of("customer").first(CUSTOMERS, SOME)
                    .timed(page -> {
                        page.note("customer", page.anyLine().words());
                        page.go(page.line("customer").link());
                    }, page -> page.find("h2").isPresent() && page.says(page.noted("customer"))),

            Journey.of("customer.register").firstWith("登记客户", CUSTOMERS, SOME)
                    .timed("customer.register.form", page -> page.press("登记客户"), page -> page.hasField("客户名称"))
                    .first(page -> page.type("客户名称", "负载" + UUID.randomUUID() + "有限公司"), ANSWERED)
                    .timed(page -> page.press("登记"), page -> page.address().startsWith("customers/")),

            Journey.of("board").first(HOME, AT_HOME).timed(BOARD, CARDS),

            Journey.of("ticket").first(TICKETS, SOME)
                    .timed(page -> {
                        page.note("ticket", page.anyLine().words());
                        page.go(page.line("ticket").link());
                    }, page -> page.find("vaadin-grid").isEmpty() && page.says(page.noted("ticket"))),

            Journey.of("ticket.report").firstWith(REPORT, TICKETS, SOME)
                    .timed("ticket.report.form", page -> page.press(REPORT), page -> page.hasField("主题"))
                    .timed("ticket.report.customers", page -> page.unfold("客户"), page -> page.offers("客户"))
                    .timed("ticket.report.customer", page -> page.pickFirst("客户"), ANSWERED)
                    .first(page -> page.choose("类型", "咨询"), ANSWERED)
                    .first(page -> page.unfold("类别"), page -> page.offers("类别"))
                    .first(page -> page.pickFirst("类别"), ANSWERED)
                    .first(page -> page.type("主题", "负载测试登记的工单"), ANSWERED)
                    .timed(page -> page.press("登记"), page -> !page.hasField("主题")),

            Journey.of("ticket.move").firstWith(REPORT, BOARD, CARDS)
                    .first(Cards::drag, ANSWERED)
                    .timed(Cards::drop, Cards::isMoved),

            Journey.of("calendar").first(HOME, AT_HOME)
                    .timed("calendar.open", page -> page.go("calendar?view=month"),
                            page -> page.find("visit-calendar").isPresent())
                    .timed(page -> page.tell(page.find("visit-calendar").orElseThrow(), "visit-range", month()),
                            page -> page.find("visit-calendar").orElseThrow().wasCalled("show")),

            Journey.of("dashboard").first(HOME, AT_HOME)
                    .timed(page -> page.go("dashboard"), page -> page.find("vaadin-chart").isPresent()));

    /** The screens that a session weighs most with. */
    public static final List<Journey> HEAVY = ALL.stream()
            .filter(journey -> Set.of("customers", "board", "dashboard").contains(journey.name())).toList();

    public static final String LOGIN = "login";

    /** Loads the page anew. */
    public static final Journey START = Journey.of("start").timed(page -> page.open(""), AT_HOME);

    /** How every day ends. */
    public static final Journey LEAVE = Journey.of("leave").first(page -> page.openMenu("user-menu"), ANSWERED)
            .first(page -> page.pick("退出登录"), ANSWERED);

    private Journeys() {
    }

    /** How every day begins. */
    public static Journey logIn(String login, String password) {
        return Journey.of(LOGIN).first(page -> page.open("login"), page -> page.find("vaadin-login-form").isPresent())
                .timed(page -> page.logIn(login, password), ANSWERED).timed("start", page -> page.open(""), AT_HOME);
    }

    private static String initials(String name) {
        return INITIALS.entrySet().stream().filter(word -> name.contains(word.getKey())).map(Map.Entry::getValue)
                .sorted().findFirst().orElse("yxgs");
    }

    private static int far(VaadinPage page) {
        return page.count() >= COUNTED && page.says(HEADQUARTERS) ? FAR : page.count() / 2;
    }

    /**
     * A month as the calendar shows it: whole weeks, from Monday. That of two weeks ago, which is full of visits on
     * whatever day it is measured; of the present one the last weeks are not planned yet.
     */
    private static Map<String, ?> month() {
        var date = LocalDate.now().minusWeeks(2);
        var first = YearMonth.from(date).atDay(1);
        var from = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return Map.of("event.detail.view", "month", "event.detail.date", date.toString(), "event.detail.initial", true,
                "event.detail.from", from + "T00:00:00", "event.detail.to", from.plusWeeks(6) + "T00:00:00");
    }
}
