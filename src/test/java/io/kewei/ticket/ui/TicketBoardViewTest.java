package io.kewei.ticket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.kewei.ticket.ui.BoardInWindow.card;
import static io.kewei.ticket.ui.BoardInWindow.cards;
import static io.kewei.ticket.ui.BoardInWindow.column;
import static io.kewei.ticket.ui.BoardInWindow.columnOf;
import static io.kewei.ticket.ui.BoardInWindow.count;
import static io.kewei.ticket.ui.BoardInWindow.drag;
import static io.kewei.ticket.ui.BoardInWindow.drop;
import static io.kewei.ticket.ui.BoardInWindow.menu;
import static io.kewei.ticket.ui.BoardInWindow.subjects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.popover.Popover;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.Refusal;
import io.kewei.platform.live.Live;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketBoard;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketMoves;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board: what stands where, moving cards by dragging and from the menu, and what others move meanwhile. */
@WithUser
class TicketBoardViewTest extends UiTest {

    @Autowired
    TicketTestData data;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketMoves moves;
    @Autowired
    Live live;

    private BranchId branch;
    private CustomerId customer;
    private StaffId wang;

    @BeforeEach
    void office() {
        branch = data.branch("华南分公司");
        customer = data.customer("长沙中联重科", branch);
        wang = data.staff("王强", branch);
    }

    private void open() {
        go("board?branch=" + branch.value());
    }

    private TicketState state(TicketId id) {
        return queries.find(id).orElseThrow().row().state();
    }

    @Test
    void everyOpenStateHasAColumnWithItsCards() {
        data.in(TicketState.NEW, customer, "新来的", wang);
        data.in(TicketState.ON_HOLD, customer, "等配件", wang);
        data.in(TicketState.CLOSED, customer, "办完了", wang);
        open();

        assertThat(_find(BoardColumn.class)).extracting(BoardColumn::state).isEqualTo(TicketBoard.COLUMNS);
        assertThat(subjects(TicketState.NEW)).containsExactly("新来的");
        assertThat(subjects(TicketState.ON_HOLD)).containsExactly("等配件");
        assertThat(subjects(TicketState.CLOSED)).containsExactly("办完了");
        assertThat(words()).contains("最久 0 小时");
    }

    @Test
    void aDroppedCardIsMovedByTheService() {
        var id = data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", wang);
        open();
        drop("无法开机", TicketState.IN_PROGRESS);

        assertThat(state(id)).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(subjects(TicketState.IN_PROGRESS)).containsExactly("无法开机");
        assertThat(subjects(TicketState.ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void aMoveThatIsNotAllowedIsRefusedWithReasonAndTheCardStays() {
        var id = data.in(TicketState.NEW, customer, "无法开机", wang);
        open();

        assertThatThrownBy(() -> drop("无法开机", TicketState.RESOLVED)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(t(refusal.key(), refusal.args()))
                        .contains("现为“已登记”，不能直接移到“已解决待通知”", "现在可以：确认、取消工单"));
        assertThat(subjects(TicketState.NEW)).containsExactly("无法开机");
        assertThat(state(id)).isEqualTo(TicketState.NEW);
    }

    @Test
    void whileACardIsDraggedItShowsWhereItMayGo() {
        data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", wang);
        open();
        drag("无法开机");
        assertThat(column(TicketState.IN_PROGRESS).hasClassName("column-welcome")).isTrue();
        assertThat(column(TicketState.NEW).hasClassName("column-welcome")).isFalse();

        ComponentUtil.fireEvent(columnOf("无法开机"), new TicketCards.DragEnded(columnOf("无法开机"), true));
        assertThat(_find(BoardColumn.class)).noneMatch(column -> column.hasClassName("column-welcome"));
    }

    @Test
    void aDropThatNeedsToKnowMoreAsks() {
        var id = data.in(TicketState.CLASSIFIED, customer, "无法开机", wang);
        open();
        drop("无法开机", TicketState.ASSIGNED);
        _setValue(_get(StaffPicker.class), wang);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("派发")));

        assertThat(state(id)).isEqualTo(TicketState.ASSIGNED);
        assertThat(subjects(TicketState.ASSIGNED)).containsExactly("无法开机");
    }

    @Test
    void theMenuDoesWhatDraggingDoes() {
        var id = data.in(TicketState.ASSIGNED, customer, "无法开机", wang);
        open();
        assertThat(card("无法开机").movable()).isTrue();
        assertThat(TicketCards.menu("WO-261130-0001")).isEqualTo("处理工单 WO-261130-0001");
        menu("无法开机");
        _click(_get(_get(Popover.class, spec -> spec.withClasses("card-actions")), Button.class,
                spec -> spec.withText("接收")));

        assertThat(state(id)).isEqualTo(TicketState.ACKNOWLEDGED);
        assertThat(subjects(TicketState.ACKNOWLEDGED)).containsExactly("无法开机");
    }

    @Test
    void whatOthersDoAppearsByItself() throws InterruptedException {
        var id = data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", wang);
        open();
        var stays = data.in(TicketState.NEW, customer, "另一件事", wang);
        moves.move(id, data.version(id), TicketState.IN_PROGRESS, "");
        assertThat(subjects(TicketState.IN_PROGRESS)).as("nobody has told the board yet").isEmpty();
        announce(stays, () -> !subjects(TicketState.NEW).isEmpty());
        announce(id, () -> !subjects(TicketState.IN_PROGRESS).isEmpty());

        assertThat(subjects(TicketState.IN_PROGRESS)).containsExactly("无法开机");
        assertThat(subjects(TicketState.NEW)).containsExactly("另一件事");
    }

    @Test
    void aCardThatAnotherMovedLeavesItsColumnAndTheCountsFollow() throws InterruptedException {
        var id = data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", wang);
        data.in(TicketState.NEW, customer, "另一件事", wang);
        open();
        moves.move(id, data.version(id), TicketState.IN_PROGRESS, "");
        announce(id, () -> !subjects(TicketState.IN_PROGRESS).isEmpty());

        assertThat(subjects(TicketState.ACKNOWLEDGED)).isEmpty();
        assertThat(subjects(TicketState.IN_PROGRESS)).containsExactly("无法开机");
        assertThat(column(TicketState.ACKNOWLEDGED).getElement().getTextRecursively()).contains("0");
        assertThat(column(TicketState.IN_PROGRESS).getElement().getTextRecursively()).contains("1");
        assertThat(subjects(TicketState.NEW)).containsExactly("另一件事");
        assertThat(words()).contains("2");
    }

    /** A ticket beyond the first cards shows nowhere; where it goes, it may. */
    @Test
    void aTicketThatDidNotShowAppearsInItsNewColumnAndTheOldOneCountsIt() throws InterruptedException {
        var last = IntStream.rangeClosed(0, TicketBoard.FIRST)
                .mapToObj(number -> data.in(TicketState.IN_PROGRESS, customer, "第" + number, wang)).toList().getLast();
        open();
        assertThat(subjects(TicketState.IN_PROGRESS)).hasSize(TicketBoard.FIRST).doesNotContain("第10");
        assertThat(count(TicketState.IN_PROGRESS)).isEqualTo("11");

        moves.move(last, data.version(last), TicketState.RESOLVED, "");
        announce(last, () -> !subjects(TicketState.RESOLVED).isEmpty());

        assertThat(subjects(TicketState.RESOLVED)).containsExactly("第10");
        assertThat(count(TicketState.RESOLVED)).isEqualTo("1");
        assertThat(count(TicketState.IN_PROGRESS)).isEqualTo("10");
    }

    @Test
    void whatLeavesTheFilterLeavesTheBoard() throws InterruptedException {
        var id = data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", wang);
        go("board?branch=" + branch.value() + "&state=ACKNOWLEDGED&state=NEW");
        moves.move(id, data.version(id), TicketState.IN_PROGRESS, "");
        announce(id, () -> cards().findAny().isEmpty());

        assertThat(cards()).isEmpty();
    }

    /**
     * The test's transaction never commits, so the word that follows a commit is given by hand. A roundtrip lets go of
     * the window for a moment. Should the thread that brings the news take it just then, it reads without this test's
     * transaction, and so nothing; then it is told once more.
     */
    private void announce(TicketId id, BooleanSupplier until) throws InterruptedException {
        for (var i = 0; i < 100 && !until.getAsBoolean(); i++) {
            if (i % 40 == 0) {
                data.announce(id);
            }
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(true);
        }
    }

    @Test
    void anotherBranchsCardsAreNotThere() {
        data.in(TicketState.NEW, customer, "南方的事", wang);
        var north = data.branch("华北分公司");
        logIn(WithUser.Factory.user("zhao", "赵", north, Scope.of(Set.of(north)), JobRole.AGENT));
        go("board");

        assertThat(cards()).isEmpty();
    }

    @Test
    @WithUser(JobRole.AUDITOR)
    void readersMoveNothing() {
        data.in(TicketState.NEW, customer, "无法开机", wang);
        open();

        assertThat(card("无法开机").movable()).isFalse();
        drag("无法开机");
        assertThat(_find(BoardColumn.class)).noneMatch(column -> column.hasClassName("column-welcome"));
    }
}
