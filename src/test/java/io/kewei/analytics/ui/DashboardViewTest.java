package io.kewei.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.kewei.platform.charts.PlotView;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.text.Moments;
import io.kewei.ticket.TicketImport;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dashboard, by what its readers see and press. */
@WithUser
@Tag("database")
class DashboardViewTest extends UiTest {

    @Autowired
    TicketTestData tickets;
    @Autowired
    OrganizationTestData places;
    @Autowired
    TicketImport imports;
    @Autowired
    Moments moments;

    private BranchId south;
    private CustomerId customer;

    @BeforeEach
    void threeTicketsOfTwoBranches() {
        south = places.branch("华南分公司");
        customer = tickets.customer("长沙星城机械", south);
        tickets.reported(customer, "无法开机");
        tickets.in(TicketState.CLOSED, customer, "异响", tickets.staff("李娜", south));
        tickets.reported(tickets.customer("杭州钱塘精工", places.branch("华东分公司")), "漏油");
    }

    @Test
    void figuresAndChartsOfABranchAreShown() {
        open("");

        assertThat(figure("新开工单")).contains("2", "件");
        assertThat(figure("关闭工单")).contains("1", "件");
        assertThat(figure("服务按时率")).contains("100.0", "%");
        assertThat(figure("未关闭工单")).contains("1", "件");
        assertThat(_find(ChartCard.class)).hasSize(10);
    }

    @Test
    void aChartCanBeReadAsATable() {
        open("");

        click("处理人前十：看数据表");

        assertThat(card("处理人前十").getElement().getTextRecursively()).contains("李娜");
        click("处理人前十：看图表");
        assertThat(_find(ChartTable.class)).isEmpty();
    }

    @Test
    void theExplanationNamesUnitFormulaAndSource() {
        open("");

        assertThat(_find(Popover.class)).as("made for whom nobody asked yet").isEmpty();
        click("解决用时走势：指标说明");

        assertThat(_get(Popover.class).isOpened()).isTrue();
        assertThat(_get(Popover.class).getElement().getTextRecursively()).contains("单位", "算法", "来源");
    }

    @Test
    void aFigureLeadsToAsManyTicketsAsItSays() {
        open("");

        go(link("新开工单").getHref());

        assertThat(_get(H1.class).getText()).isEqualTo(t("ticket.list.title"));
        assertThat(_get(Span.class, spec -> spec.withClasses("page-count")).getText()).isEqualTo("2");
    }

    @Test
    void pressingABarOpensTheListBehindIt() {
        open("");
        var plot = _get(card("按优先级"), PlotView.class);

        press(plot, 0, 0);

        assertThat(address()).startsWith("tickets?").contains("priority=P", "branch=" + south.value(), "from=");
    }

    @Test
    void everyNumberBehindAnImportedHandlerIsInItsList() {
        imports.store(List.of(TicketTestData.imported("test", "1", customer, south, moments.now().minusSeconds(60))));
        open("");

        click("处理人前十：看数据表");

        go(_find(card("处理人前十"), Anchor.class).stream().filter(link -> link.getHref().contains("handlerName="))
                .findFirst().orElseThrow().getHref());

        assertThat(_get(Span.class, spec -> spec.withClasses("page-count")).getText()).isEqualTo("1");
    }

    @Test
    void aManagerSeesThisMonthOnTheFirstPage() {
        go("");

        assertThat(words()).contains("本月服务情况", "查看指标看板");
    }

    @Test
    void aPeriodThatIsChosenIsShown() {
        open("");

        click("上月");

        assertThat(figure("新开工单")).contains("0");
        assertThat(figure("未关闭工单")).contains("0");
        click("本月");
        assertThat(figure("新开工单")).contains("2");
    }

    @Test
    void anAddressOpensItsPeriod() {
        go("dashboard?from=2016-02-01&to=2017-03-01");

        assertThat(words()).contains("与 2015-01-01 至 2016-01-31 相比", "所选期间和机构没有数据");
    }

    @Test
    void aMangledAddressShowsTheLastTwelveMonths() {
        go("dashboard?from=2017-03-01&to=2016-02-01&branch=nowhere");

        assertThat(figure("新开工单")).contains("件");
    }

    @Test
    void somebodyOfABranchSeesItsFiguresOnly() {
        logIn(places.userOf(south, "王强", JobRole.BRANCH_MANAGER));

        go("dashboard");

        assertThat(figure("新开工单")).contains("2");
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        speak("en");
        go("dashboard");

        assertThat(words()).contains("Tickets opened", "Within service level", "Top handlers").doesNotContain("工单");
    }

    private void open(String more) {
        go("dashboard?branch=" + south.value() + more);
    }

    private static String figure(String title) {
        return titled(FigureCard.class, title).getElement().getTextRecursively();
    }

    private static Anchor link(String title) {
        return _get(titled(FigureCard.class, title), Anchor.class);
    }

    private static ChartCard card(String title) {
        return titled(ChartCard.class, title);
    }

    private static <C extends Component> C titled(Class<C> type, String title) {
        return _find(type).stream().filter(card -> _get(card, H2.class).getText().equals(title)).findFirst()
                .orElseThrow();
    }

    private static void press(PlotView plot, int series, int category) {
        var at = "event.detail.originalEvent.point.";
        BasicUtilsKt._fireDomEvent(plot, "point-click", JacksonUtils.createObjectNode()
                .put(at + "series.index", series).put(at + "index", category));
    }
}
