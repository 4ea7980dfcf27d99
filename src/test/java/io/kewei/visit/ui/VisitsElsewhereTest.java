package io.kewei.visit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.ui.CustomerNavigation;
import io.kewei.customer.ui.CustomerPicker;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Moments;
import io.kewei.visit.VisitTestData;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Visits on the pages of others: the customer's tab and the card on the first page. */
@Import(VisitTestData.class)
@WithUser
class VisitsElsewhereTest extends UiTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2031, 3, 5, 9, 0);

    @Autowired
    VisitTestData data;
    @Autowired
    Moments moments;

    @Test
    void aCustomersPageListsItsVisitsTheLatestFirst() {
        var office = data.office("中联重科", "张伟");
        data.done(office, NINE.minusDays(30), "正常");
        data.planned(office, NINE);
        go(CustomerNavigation.address(office.customer()) + "/visits");

        assertThat(_size(the(VisitTable.class))).isEqualTo(2);
        assertThat(_getFormattedRow(the(VisitTable.class), 0)).contains("2031-03-05 09:00", "张伟", "季度点检");
    }

    @Test
    void planningFromACustomersPageKnowsTheCustomer() {
        var office = data.office("中联重科", "张伟");
        go(CustomerNavigation.address(office.customer()) + "/visits");
        click("安排拜访");

        _assertOne(Dialog.class);
        assertThat(the(CustomerPicker.class).getValue()).isEqualTo(office.customer());
        assertThat(the(CustomerPicker.class).isReadOnly()).isTrue();
    }

    @Test
    void theFirstPageTellsWhereTheUserHasToGoToday() {
        var office = data.office("中联重科", "张伟");
        data.planned(office, moments.today().atTime(10, 30));
        logIn(new PortalUser(office.technician(), "zhang", "张伟", office.branch(), "分公司",
                Set.of(JobRole.TECHNICIAN), Access.of(Scope.of(Set.of(office.branch())))));
        go("");

        assertThat(words()).contains("我今天的拜访", "中联重科", "10:30–11:30");
    }
}
