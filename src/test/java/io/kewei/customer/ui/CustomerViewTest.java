package io.kewei.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.tabs.TabSheet;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerTestData;
import io.kewei.customer.ImportedTrade;
import io.kewei.customer.TradeImport;
import io.kewei.customer.TradeLine;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
@Tag("database")
class CustomerViewTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerService service;
    @Autowired
    TradeImport trades;

    private CustomerId zoomlion;

    @BeforeEach
    void customer() {
        zoomlion = data.stored(CustomerDetails.of("中联重科", data.organization().branch("湖南分公司"))
                .withReach("430104", "银盆南路361号", "0731-88788432", List.of()));
    }

    @Test
    void theHeaderSaysWhoItIs() {
        go("customers/" + zoomlion.value());

        assertThat(words()).contains("中联重科", "KH-260105-", "正式", "C 级", "湖南省长沙市岳麓区银盆南路361号", "湖南分公司");
        assertThat(tab()).isEqualTo("概况");
    }

    @Test
    void changesAreToldFieldByField() {
        var seen = queries.file(zoomlion);
        service.change(zoomlion, seen.row().version(), seen.details().withGrade(CustomerGrade.A));
        go("customers/" + zoomlion.value() + "/changes");

        assertThat(tab()).isEqualTo("变更记录");
        assertThat(_getFormattedRow(the(Table.class), 0).toString()).contains("李娜", "等级", "C 级", "A 级");
    }

    @Test
    void tradesAreListedWithTheirAmounts() {
        trades.store(List.of(new ImportedTrade("test", "INV-" + zoomlion.value().hashCode(), zoomlion,
                Instant.parse("2026-03-01T02:00:00Z"), "CNY", false, List.of(
                        new TradeLine("P1", "液压泵", new BigDecimal("2"), new BigDecimal("1250.50")),
                        new TradeLine("P2", "密封圈", new BigDecimal("10"), new BigDecimal("3.2"))))));
        go("customers/" + zoomlion.value() + "/trades");

        assertThat(_getFormattedRow(the(Table.class), 0).toString()).contains("INV-", "2026-03-01 10:00", "2,533");
    }

    @Test
    void aCustomerThatIsNotThereOrNotMineIsAPageThatDoesNotExist() {
        go("customers/" + CustomerId.next().value());
        assertThat(words()).contains("找不到页面");

        var other = data.organization().branch("华东分公司");
        logIn(data.organization().userOf(other, "孙经理", JobRole.BRANCH_MANAGER));
        go("customers/" + zoomlion.value());
        assertThat(words()).contains("找不到页面").doesNotContain("中联重科");

        go("customers/nonsense");
        assertThat(words()).contains("找不到页面");
    }

    private static String tab() {
        return _get(TabSheet.class).getSelectedTab().getLabel();
    }
}
