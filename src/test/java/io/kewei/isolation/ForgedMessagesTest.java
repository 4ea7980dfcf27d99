package io.kewei.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.ServerRpcHandler.InvalidUIDLSecurityKeyException;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.isolation.Office.Opened;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.ui.ExportButton;
import io.kewei.platform.ui.Table;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Messages as a tampered browser would send them, handed to the server's own interpreter of messages: they change
 * nothing in the database and the session goes on. What comes over the wire is in {@code ForgedRequestsBrowserTest}.
 */
@WithUser
class ForgedMessagesTest extends UiTest {

    /** Events that bring ids or other data along from the browser, each with a test here. */
    private static final Set<String> TRIED = Set.of("visit-range", "visit-move", "visit-choose", "visit-open",
            "card-drag", "card-drag-end", "card-end", "card-menu", "io.kewei.platform.charts.PlotView");

    @Autowired
    private Office office;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private EntityManager entities;

    private Tables tables;
    private Opened mine;
    private Opened other;
    private Map<String, String> before;

    @BeforeEach
    void twoBranches() {
        tables = new Tables(database);
        mine = office.open("甲", 1);
        other = office.open("乙", 1);
    }

    @Test
    void everyEventThatBringsDataAlongIsTried() {
        var events = new TreeSet<String>();
        Inventory.types().filter(type -> type.isAnnotationPresent(DomEvent.class))
                .forEach(type -> events.add(type.getAnnotation(DomEvent.class).value()));
        Inventory.calls((in, call) -> {
            if (call.owner().equals("com/vaadin/flow/dom/DomListenerRegistration") && call.name().startsWith("addEventData")) {
                events.add(in);
            }
        });
        Inventory.types().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ClientCallable.class))
                .forEach(method -> events.add(method.toString()));

        assertThat(events).isEqualTo(new TreeSet<>(TRIED));
    }

    @Test
    void aHiddenButtonIsNotPressed() {
        at("tickets", JobRole.AUDITOR);
        var report = UI.getCurrent().getChildren().flatMap(ForgedMessagesTest::all).filter(Button.class::isInstance)
                .filter(button -> ((Button) button).getText().equals(t("ticket.report"))).findFirst().orElseThrow();
        assertThat(report.isVisible()).isFalse();

        send(event(node(report), "click", "{}"));

        _assertNone(Dialog.class);
        nothingHappened();
    }

    @Test
    void aDisabledButtonIsNotPressed() {
        at("tickets", JobRole.AGENT);
        var report = LocatorJ._get(Button.class, spec -> spec.withText(t("ticket.report")));
        report.setEnabled(false);
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> { });

        send(event(node(report), "click", "{}"));

        _assertNone(Dialog.class);
        nothingHappened();
    }

    @Test
    void aFieldThatIsReadOnlyKeepsItsValue() {
        at("tickets", JobRole.AGENT);
        var field = new TextField("", "old", "");
        field.setReadOnly(true);
        UI.getCurrent().add(field);

        send("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"new\"}".formatted(node(field)));

        assertThat(field.getValue()).isEqualTo("old");
        nothingHappened();
    }

    @Test
    void aPartOfTheScreenThatIsNotThereHearsNothing() {
        at("tickets", JobRole.AGENT);

        send(event(999_999, "click", "{}"));

        nothingHappened();
    }

    @Test
    void aForeignVisitIsNotMovedByTheCalendar() {
        at("calendar", JobRole.BRANCH_MANAGER);
        var version = 0;
        send(event(node(calendar()), "visit-move", """
                {"event.detail.id":"%s","event.detail.version":%d,"event.detail.start":"2031-03-05T09:00:00",
                 "event.detail.end":"2031-03-05T10:00:00"}""".formatted(foreign("visit"), version)));

        assertThat(notices()).contains(t("platform.refusal.missing")).doesNotContain("乙");
        nothingHappened();
    }

    @Test
    void aForeignVisitIsNotOpenedByTheCalendar() {
        at("calendar", JobRole.BRANCH_MANAGER);

        send(event(node(calendar()), "visit-open", "{\"event.detail.id\":\"%s\"}".formatted(foreign("visit"))));

        assertThat(words()).doesNotContain("乙客户");
        nothingHappened();
    }

    @Test
    void nonsenseFromTheCalendarChangesNothing() {
        at("calendar", JobRole.BRANCH_MANAGER);
        for (var data : new String[] {"{}", "{\"event.detail.id\":\"'; drop table visit; --\"}",
                "{\"event.detail.start\":\"yesterday\",\"event.detail.end\":\"\"}",
                "{\"event.detail.from\":\"2031-01-01T00:00\",\"event.detail.to\":\"x\",\"event.detail.view\":\"<b>\"}"}) {
            TRIED.forEach(name -> send(event(node(calendar()), name, data)));
        }

        nothingHappened();
    }

    @Test
    void whoMayNotPlanDoesNotPlanByTheCalendar() {
        at("calendar", JobRole.AUDITOR);

        send(event(node(calendar()), "visit-choose",
                "{\"event.detail.start\":\"2031-03-05T09:00:00\",\"event.detail.end\":\"2031-03-05T10:00:00\"}"));
        send(event(node(calendar()), "visit-move", """
                {"event.detail.id":"%s","event.detail.version":0,"event.detail.start":"2031-03-05T09:00:00",
                 "event.detail.end":"2031-03-05T10:00:00"}""".formatted(tables.ids(mine.branch().value()).get("visit"))));

        nothingHappened();
    }

    @Test
    void aPointThatNoChartHasLeadsNowhere() {
        at("dashboard", JobRole.BRANCH_MANAGER);
        var at = "event.detail.originalEvent.point.";
        for (var chart : parts("PlotView")) {
            for (var point : new String[] {"99,\"%2$s\":0", "0,\"%2$s\":99999", "-1,\"%2$s\":-1", "\"x\",\"%2$s\":{}"}) {
                send(event(node(chart), "point-click",
                        ("{\"%1$s\":" + point + "}").formatted(at + "series.index", at + "index")));
            }
            send(event(node(chart), "point-click", "{}"));
        }

        assertThat(address()).isEqualTo("dashboard");
        nothingHappened();
    }

    @Test
    void aForeignCardIsNeitherDraggedNorAskedAbout() {
        at("board", JobRole.BRANCH_MANAGER);
        for (var column : parts("BoardColumn")) {
            for (var cards : parts("TicketCards")) {
                for (var id : new String[] {foreign("ticket").toString(), "'; drop table ticket; --", ""}) {
                    send(event(node(cards), "card-drag", "{\"event.detail.id\":\"%s\"}".formatted(id)));
                    send(event(node(column), "drop", "{\"event.dataTransfer.dropEffect\":\"move\"}"));
                    send(event(node(cards), "card-menu", "{\"event.detail.id\":\"%s\"}".formatted(id)));
                    send(event(node(cards), "card-end", "{}"));
                }
            }
        }

        _assertNone(Dialog.class);
        _assertNone(Popover.class, spec -> spec.withClasses("card-actions"));
        nothingHappened();
    }

    private static List<Component> parts(String type) {
        var parts = UI.getCurrent().getChildren().flatMap(ForgedMessagesTest::all)
                .filter(part -> part.getClass().getSimpleName().equals(type)).toList();
        assertThat(parts).hasSizeGreaterThan(3);
        return parts;
    }

    @Test
    void aDropWithoutACardMovesNoTicket() {
        at("board", JobRole.BRANCH_MANAGER);

        parts("BoardColumn").forEach(column -> send(event(node(column), "drop",
                "{\"event.dataTransfer.effectAllowed\":\"move\",\"id\":\"%s\"}".formatted(foreign("ticket")))));

        _assertNone(Dialog.class);
        nothingHappened();
    }

    @Test
    void aMessageWithoutTheSessionsTokenIsNotRead() {
        at("tickets", JobRole.AGENT);
        var report = LocatorJ._get(Button.class, spec -> spec.withText(t("ticket.report")));
        for (var token : new String[] {"", UUID.randomUUID().toString()}) {
            assertThatThrownBy(() -> handle(message(token, next(), event(node(report), "click", "{}"))))
                    .isInstanceOf(InvalidUIDLSecurityKeyException.class);
        }

        _assertNone(Dialog.class);
        nothingHappened();
    }

    @Test
    void aMessageIsTakenOnceAndInItsTurn() {
        at("tickets", JobRole.AGENT);
        var report = LocatorJ._get(Button.class, spec -> spec.withText(t("ticket.report")));
        var click = event(node(report), "click", "{}");
        var token = UI.getCurrent().getCsrfToken();
        var turn = next();
        var message = message(token, turn, click);
        handle(message);
        assertThat(LocatorJ._find(Dialog.class)).hasSize(1);

        assertThatThrownBy(() -> handle(message)).isInstanceOf(ServerRpcHandler.ResynchronizationRequiredException.class
                .getSuperclass());
        assertThatThrownBy(() -> handle(message(token, turn + 5, click))).isInstanceOf(ServerRpcHandler.MessageIdSyncException.class);
        assertThat(LocatorJ._find(Dialog.class)).as("neither again nor out of turn").hasSize(1);
    }

    private void at(String address, JobRole job) {
        logIn(new PortalUser(mine.handler(), "wei.zhang", "张伟", mine.branch(), "甲", Set.of(job),
                Access.of(Scope.of(Set.of(mine.branch())))));
        go(address);
        // as before an answer: what is hidden or disabled counts as such from then on
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> { });
        before = tables.sums();
    }

    private void nothingHappened() {
        entities.flush();
        assertThat(tables.sums()).as("what the tables hold").isEqualTo(before);
        assertThat(UI.getCurrent().getSession().getState().name()).isEqualTo("OPEN");
        go("customers");
        assertThat(address()).as("the session goes on").isEqualTo("customers");
        assertThat(LocatorJ._find(ExportButton.class).size() + LocatorJ._find(Table.class).size()).isPositive();
    }

    private UUID foreign(String table) {
        return tables.ids(other.branch().value()).get(table);
    }

    private static Component calendar() {
        return UI.getCurrent().getChildren().flatMap(ForgedMessagesTest::all)
                .filter(part -> part.getClass().getSimpleName().equals("VisitCalendar")).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<Component> all(Component part) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(part),
                part.getChildren().flatMap(ForgedMessagesTest::all));
    }

    private static int node(Component part) {
        return part.getElement().getNode().getId();
    }

    private static String event(int node, String name, String data) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}".formatted(node, name, data);
    }

    private static int next() {
        return UI.getCurrent().getInternals().getLastProcessedClientToServerId() + 1;
    }

    private static String message(String token, int turn, String invocation) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(token, invocation,
                UI.getCurrent().getInternals().getServerSyncId(), turn);
    }

    private static void send(String invocation) {
        handle(message(UI.getCurrent().getCsrfToken(), next(), invocation));
    }

    private static void handle(String message) {
        try {
            new ServerRpcHandler().handleRpc(UI.getCurrent(), message, VaadinRequest.getCurrent());
        } catch (InvalidUIDLSecurityKeyException | ServerRpcHandler.MessageIdSyncException refused) {
            throw sneaky(refused);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable error) throws E {
        throw (E) error;
    }
}
