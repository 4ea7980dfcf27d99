package io.kewei.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._doubleClickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.search.TestIndexes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.SearchHint;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser(JobRole.BRANCH_MANAGER)
@Tag("database")
class CustomerListViewTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    TestIndexes indexes;

    private BranchId branch;
    private CustomerId zoomlion;

    @BeforeEach
    void customers() {
        branch = data.organization().branch("湖南分公司");
        zoomlion = data.stored(CustomerDetails.of("中联重科", branch).withGrade(CustomerGrade.A)
                .withReach("430104", "银盆南路361号", "0731-88788432", List.of(ContactDetails.of("张伟", "13800000001"))));
        data.stored("安徽合力", branch);
    }

    @Test
    void theListShowsCustomersWithTheirTotal() {
        go("customers?branch=" + branch.value());

        assertThat(_size(the(CustomerTable.class))).isEqualTo(2);
        assertThat(words()).contains("2");
        assertThat(rows("name")).containsExactly("安徽合力", "中联重科");
        assertThat(String.join(" ", _getFormattedRow(the(CustomerTable.class), 1)))
                .contains("中联重科", "A 级", "正式", "湖南长沙", "湖南分公司", "0731-88788432");
    }

    @Test
    void theAddressSaysFilterAndOrder() {
        go("customers?branch=" + branch.value() + "&grade=A");
        assertThat(_size(the(CustomerTable.class))).isOne();

        go("customers?branch=" + branch.value() + "&sort=-name");
        assertThat(_getFormattedRow(the(CustomerTable.class), 0)).anyMatch(cell -> cell.contains("中联重科"));
    }

    @Test
    void whoeverSearchesWhileTheIndexIsBuiltIsToldThatSomeMayBeMissing() throws InterruptedException {
        go("customers?q=三");
        assertThat(hint()).isEmpty();

        indexes.whileBuilding(Object.class, () -> {
            go("customers?q=三一");
            assertThat(hint()).isNotEmpty();
            assertThat(new CustomerPicker(queries).getChildren().map(HasHelper.class::cast)
                    .map(HasHelper::getHelperText)).singleElement().matches(text -> text.startsWith("搜索索引还不完整"));

            go("customers?grade=A");
            assertThat(hint()).isEmpty();
        });
    }

    @Test
    void aSelectedCustomerOpensBesideTheListAndStandsInTheAddress() {
        go("customers?branch=" + branch.value());
        var table = the(CustomerTable.class);
        table.select(table.getLazyDataView().getItems().filter(row -> row.id().equals(zoomlion)).findFirst()
                .orElseThrow());

        assertThat(addressBar()).contains("open=" + zoomlion.value());
        assertThat(_get(Aside.class).getElement().getTextRecursively()).contains("中联重科", "银盆南路361号", "张伟",
                "13800000001");
        click("关闭");
        assertThat(addressBar()).contains("customers?").doesNotContain("open=");
        _assertNone(Aside.class);
    }

    @Test
    void aLinkWithASelectionOpensTheDrawer() {
        go("customers?open=" + zoomlion.value());
        _assertOne(Aside.class);

        go("customers?open=nonsense");
        _assertNone(Aside.class);
    }

    @Test
    void aDoubleClickOpensThePage() {
        go("customers?branch=" + branch.value() + "&grade=A");
        var table = the(CustomerTable.class);
        _doubleClickItem(table, 0);

        assertThat(address()).startsWith("customers/" + zoomlion.value());
        assertThat(words()).contains("中联重科", "概况", "联系人", "交易", "变更记录");
    }

    @Test
    @WithUser(JobRole.AUDITOR)
    void whoOnlyReadsCannotRegister() {
        go("customers");
        _assertNone(Button.class, spec -> spec.withText("登记客户"));
    }

    @Test
    void theListSpeaksEnglish() {
        speak("en");
        go("customers?branch=" + branch.value());

        assertThat(words()).contains("Customers", "Register customer");
        assertThat(_getFormattedRow(the(CustomerTable.class), 1)).anyMatch(cell -> cell.contains("Grade A")
                || cell.contains("Grade C"));
    }

    /** What the page wrote into the browser's address last, without going anywhere. */
    private static String addressBar() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getParameters().toString())
                .filter(text -> text.contains("customers?")).reduce("", (before, last) -> last);
    }

    private List<String> rows(String sort) {
        go("customers?branch=" + branch.value() + "&sort=" + sort);
        return the(CustomerTable.class).getLazyDataView().getItems().map(row -> row.name()).toList();
    }

    private static List<Span> hint() {
        return _find(the(SearchHint.class), Span.class);
    }
}
