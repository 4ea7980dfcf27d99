package io.kewei.sharing.ui;

import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerTestData;
import io.kewei.organization.BranchRow;
import io.kewei.organization.JobLevelService;
import io.kewei.organization.OrganizationTestData;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Level;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.FormDialog;
import io.kewei.sharing.ShareDetails;
import io.kewei.sharing.ShareMode;
import io.kewei.sharing.ShareQueries;
import io.kewei.sharing.ShareService;
import io.kewei.ticket.TicketTestData;
import io.kewei.visit.VisitTestData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithUser
@Tag("database")
class SharingScreensTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    TicketTestData tickets;
    @Autowired
    VisitTestData visits;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    CustomerQueries customers;
    @Autowired
    JobLevelService levels;
    @Autowired
    ShareService service;
    @Autowired
    ShareQueries queries;
    @Autowired
    Clock clock;
    @Autowired
    ZoneId zone;

    private BranchId south;
    private BranchId east;
    private CustomerId customer;
    private StaffId agent;

    @BeforeEach
    void twoBranches() {
        south = organization.branch("华南甲公司");
        east = organization.branch("华东乙公司");
        customer = data.stored(CustomerTestData.secret("广州甲厂", south));
        agent = organization.employed(east, "孙客服", JobRole.AGENT);
    }

    @Test
    void aSupervisorSharesAndEnds() {
        logIn(organization.userOf(south, "陈主管", JobRole.SUPERVISOR));
        go("customers/" + customer.value());
        click("共享");
        fill("请协助排查压缩机");
        clickIn("共享");
        click("共享 1");

        assertThat(screen()).contains("华东乙公司", "请协助排查压缩机", "陈主管");
        click("结束共享");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(queries.of(Area.CUSTOMER, customer.value())).singleElement()
                .satisfies(share -> assertThat(share.isOpenAt(clock.instant())).isFalse());
        assertThat(screen()).contains("已于", "由陈主管提前结束");
    }

    @Test
    void aShareWithoutReasonStaysOpenAndSaysSo() {
        logIn(organization.userOf(south, "陈主管", JobRole.SUPERVISOR));
        go("customers/" + customer.value());
        click("共享");
        fill("");
        _setValue(_get(DatePicker.class), today().plusDays(91));
        clickIn("共享");

        assertThat(_find(FormDialog.class)).hasSize(1);
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("请填写");
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(queries.of(Area.CUSTOMER, customer.value())).isEmpty();
    }

    @Test
    void theGuestSeesWhereItComesFromWithMasksAndWhy() {
        share(Area.CUSTOMER, customer.value());
        logInAgent();
        go("customers/" + customer.value());

        assertThat(screen()).contains("来自华南甲公司的共享，至 " + today().plusDays(3), "138****5678")
                .doesNotContain("银行账号", "信用额度");
        CustomerTestData.CONTACT_SECRETS.forEach(secret -> assertThat(screen()).doesNotContain(secret));
        CustomerTestData.FINANCE_SECRETS.forEach(secret -> assertThat(screen()).doesNotContain(secret));
        _assertNone(Button.class, spec -> spec.withText("编辑"));
        click("为什么我能看到？");
        assertThat(screen()).contains("通过共享提供给华东乙公司", "请协助", "有效至 " + today().plusDays(3) + "。");
    }

    @Test
    void whatIsSharedStandsOnTheGuestsFirstPage() {
        logInAgent();
        go("");
        assertThat(screen()).doesNotContain("其他机构共享给我们的");

        share(Area.CUSTOMER, customer.value());
        logInAgent();
        go("");
        assertThat(screen()).contains("其他机构共享给我们的", "请协助", "华南甲公司 · 查看 · 至 " + today().plusDays(3));
    }

    @Test
    void aGuestCannotPassItOnOrEndIt() {
        share(Area.CUSTOMER, customer.value());
        logIn(organization.loggedIn(organization.employed(east, "孙主管", JobRole.SUPERVISOR)));
        go("customers/" + customer.value());
        click("共享 1");

        assertThat(screen()).contains("请协助");
        _assertNone(Button.class, spec -> spec.withText("共享给其他机构"));
        _assertNone(Button.class, spec -> spec.withText("结束共享"));
    }

    @Test
    void ticketsAndVisitsSayItToo() {
        var ticket = tickets.reported(tickets.customer("广州丙厂", south), "压缩机异响");
        var office = visits.office("长沙丁厂", "周工");
        var visit = visits.planned(office, LocalDateTime.of(2031, 3, 5, 9, 0));
        share(Area.TICKET, ticket.value());
        tickets.as(() -> service.share(Area.VISIT, visit.value(), new ShareDetails(east, ShareMode.READ, "请协助",
                today().plusDays(3))));
        logInAgent();

        go("tickets/" + ticket.value());
        assertThat(screen()).contains("来自华南甲公司的共享", "138****0000").doesNotContain("13800000000");
        go("visits/" + visit.value());
        assertThat(screen()).contains("来自分公司的共享");
    }

    @Test
    void whatIsSharedForLookingOffersNoMoves() {
        var ticket = tickets.reported(tickets.customer("广州丙厂", south), "压缩机异响" + south.value());
        share(Area.TICKET, ticket.value());
        logIn(organization.loggedIn(organization.employed(east, "孙主管", JobRole.SUPERVISOR)));

        go("tickets");
        _clickItem(_get(Grid.class), 0);
        assertThat(screen()).contains("打开工单");
        assertThat(_get(Div.class, spec -> spec.withClasses("peek-actions")).getChildren()).isEmpty();

        UI.getCurrent().navigate("board");
        assertThat(drawn()).contains("压缩机异响").doesNotContain("movable=true");
    }

    @Test
    void whatIsSharedForHelpingOffersTheMoves() {
        var ticket = tickets.reported(tickets.customer("广州丙厂", south), "压缩机异响" + south.value());
        tickets.as(() -> service.share(Area.TICKET, ticket.value(), new ShareDetails(east, ShareMode.WORK, "请协助",
                today().plusDays(3))));
        logIn(organization.loggedIn(organization.employed(east, "孙主管", JobRole.SUPERVISOR)));

        go("tickets");
        _clickItem(_get(Grid.class), 0);
        MockVaadin.clientRoundtrip(true);
        assertThat(_get(Div.class, spec -> spec.withClasses("peek-actions")).getChildren()).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("我来处理"));
        UI.getCurrent().navigate("board");
        assertThat(drawn()).contains("压缩机异响", "movable=true");
    }

    /** What elements were given that draw it by themselves, as the board's columns do. */
    private static String drawn() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString()).collect(Collectors.joining());
    }

    @Test
    void whoHelpsWithACustomerSeesWhoseItIsAndSavesWhatMayBeChanged() {
        tickets.as(() -> service.share(Area.CUSTOMER, customer.value(), new ShareDetails(east, ShareMode.WORK, "请协助",
                today().plusDays(3))));
        logIn(organization.loggedIn(organization.employed(east, "孙主管", JobRole.SUPERVISOR)));
        go("customers/" + customer.value());
        click("编辑");

        var place = _get(BranchPicker.class);
        assertThat(place.isReadOnly()).isTrue();
        assertThat(_get(place, ComboBox.class).getValue()).extracting("name").isEqualTo("华南甲公司");
        _setValue(_get(TextField.class, spec -> spec.withLabel("客户名称")), "广州甲厂（已更名）");
        clickIn("保存");

        assertThat(customers.find(customer).orElseThrow().name()).isEqualTo("广州甲厂（已更名）");
        assertThat(customers.find(customer).orElseThrow().branch()).isEqualTo(south);
    }

    @Test
    void anAdministratorReadsWhySomebodyDoesNotSeeARecord() {
        var number = tickets.as(() -> customers.find(customer).orElseThrow().number());
        go("admin/access?person=" + agent.value() + "&number=" + number);
        assertThat(screen()).contains("看不到", "孙客服", "广州甲厂", "作为华东乙公司的客服专员");

        share(Area.CUSTOMER, customer.value());
        click("查询");
        assertThat(screen()).contains("看得到", "通过共享提供给华东乙公司");
    }

    @Test
    void anAdministratorChangesHowFarAJobSees() {
        go("admin/access");
        choose(Level.OWN);
        assertThat(_getText(_get(ConfirmDialog.class))).contains("客服专员在“客户”中的可见范围将从“本机构及下级的”改为“本人负责的”");
        assertThat(levels.of(JobRole.AGENT)).containsEntry(Area.CUSTOMER, Level.BRANCH_AND_BELOW);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(levels.of(JobRole.AGENT)).containsEntry(Area.CUSTOMER, Level.OWN);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Level level) {
        _setValue((Select<Level>) _getCellComponent(_get(LevelTable.class), 0, "platform.area.CUSTOMER"), level);
    }

    private void share(Area area, UUID record) {
        tickets.as(() -> service.share(area, record, new ShareDetails(east, ShareMode.READ, "请协助",
                today().plusDays(3))));
    }

    private void logInAgent() {
        logIn(organization.loggedIn(agent));
    }

    /** All that the screen says, dialogs that were just opened included. */
    private static String screen() {
        MockVaadin.clientRoundtrip(true);
        return words();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @SuppressWarnings("unchecked")
    private void fill(String reason) {
        var guest = (ComboBox<BranchRow>) _find(ComboBox.class, spec -> spec.withLabel("共享给")).getFirst();
        _setValue(guest, guest.getListDataView().getItems().filter(row -> row.id().equals(east)).findFirst()
                .orElseThrow());
        _setValue(_get(TextArea.class), reason);
    }

    /** Presses a button of the form on top: the page's own button has the same word. */
    private static void clickIn(String word) {
        var form = _get(FormDialog.class);
        _click(_get(form, Button.class, spec -> spec.withText(word)));
    }
}
