package io.kewei.ticket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.kewei.ticket.ui.BoardInWindow.column;
import static io.kewei.ticket.ui.BoardInWindow.drop;
import static io.kewei.ticket.ui.BoardInWindow.menu;
import static io.kewei.ticket.ui.BoardInWindow.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A column of the board with more tickets than it shows at first. */
@WithUser
class BoardColumnTest extends UiTest {

    @Autowired
    TicketTestData data;

    private BranchId branch;
    private CustomerId customer;
    private StaffId wang;

    @BeforeEach
    void office() {
        branch = data.branch("华南分公司");
        customer = data.customer("长沙中联重科", branch);
        wang = data.staff("王强", branch);
    }

    @Test
    void moreCardsComeWhenSomebodyGoesDownToThemAndTheListHasTheRest() {
        inProgress(TicketBoard.CARDS + 2);
        go("board?branch=" + branch.value());
        assertThat(subjects(TicketState.IN_PROGRESS)).hasSize(TicketBoard.FIRST);
        assertThat(more()).isEqualTo("还有 2 张，在列表中查看");

        var cards = column(TicketState.IN_PROGRESS).cards();
        ComponentUtil.fireEvent(cards, new TicketCards.EndSeen(cards, true));
        assertThat(subjects(TicketState.IN_PROGRESS)).hasSize(TicketBoard.CARDS).startsWith("第0").endsWith("第29");
        assertThat(more()).isEqualTo("还有 2 张，在列表中查看");

        go("board?branch=" + branch.value() + "&state=IN_PROGRESS");
        assertThat(subjects(TicketState.IN_PROGRESS)).hasSize(TicketBoard.FIRST);
    }

    @Test
    void aCardThatIsMovedHereShowsWhereverItStandsInItsColumn() {
        inProgress(TicketBoard.FIRST + 1);
        data.in(TicketState.ACKNOWLEDGED, customer, "拖来的", wang);
        go("board?branch=" + branch.value());
        drop("拖来的", TicketState.IN_PROGRESS);
        assertThat(subjects(TicketState.IN_PROGRESS)).hasSize(TicketBoard.FIRST + 2).endsWith("拖来的");

        data.in(TicketState.ACKNOWLEDGED, customer, "菜单里点的", wang);
        go("board?branch=" + branch.value() + "&state=ACKNOWLEDGED&state=IN_PROGRESS");
        menu("菜单里点的");
        click("开始处理");
        assertThat(subjects(TicketState.IN_PROGRESS)).endsWith("菜单里点的");
    }

    /** The same ten cards may be all there are, and then the first of more. */
    @Test
    void theEndIsToldOfOnlyWhereThereAreMore() {
        inProgress(TicketBoard.FIRST);
        go("board?branch=" + branch.value());
        var cards = column(TicketState.IN_PROGRESS).cards();
        assertThat(cards.isToBeContinued()).isFalse();

        inProgress(1);
        go("board?branch=" + branch.value() + "&state=IN_PROGRESS");
        assertThat(column(TicketState.IN_PROGRESS).cards().isToBeContinued()).isTrue();
    }

    private void inProgress(int tickets) {
        IntStream.range(0, tickets)
                .forEach(number -> data.in(TicketState.IN_PROGRESS, customer, "第" + number, wang));
    }

    private static String more() {
        return _get(column(TicketState.IN_PROGRESS), Anchor.class, spec -> spec.withClasses("column-more")).getText();
    }
}
