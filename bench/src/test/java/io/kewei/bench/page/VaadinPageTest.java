package io.kewei.bench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kewei.bench.page.Message.Kind;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page makes of answers, shortened from those that a browser got. */
class VaadinPageTest {

    private static final String START = """
            {"appConfig": {"v-uiId": 4, "uidl": {"syncId": 0, "Vaadin-Security-Key": "key", "Vaadin-Push-ID": "line",
              "constants": {"c1": {"event.detail": false, "event.shiftKey": false}, "c2": {"1": [[300, "trailing"]], "}value": false}},
              "changes": [{"node": 1, "type": "put", "key": "tag", "feat": 0, "value": "body"}]}}}
            """;
    private static final String SCREEN = """
            {"clientId": 1, "syncId": 1, "changes": [
              {"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [2, 3, 5]},
              {"node": 2, "type": "attach"}, {"node": 2, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-grid"},
              {"node": 3, "type": "attach"}, {"node": 3, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-button"},
              {"node": 3, "type": "put", "key": "click", "feat": 4, "value": "c1"},
              {"node": 3, "type": "splice", "feat": 2, "index": 0, "addNodes": [4]},
              {"node": 4, "type": "attach"}, {"node": 4, "type": "put", "key": "text", "feat": 7, "value": "登记"},
              {"node": 5, "type": "attach"}, {"node": 5, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-text-field"},
              {"node": 5, "type": "put", "key": "label", "feat": 1, "value": "名称"},
              {"node": 5, "type": "put", "key": "change", "feat": 4, "value": "c2"}],
             "execute": [[{"@v-node": 2}, 0, [{"key": "1", "x_address": "customers/7", "x_words": "长沙建设"}],
                          "return $0.$connector.set($1,$2)"],
                         [{"@v-node": 2}, 6, "return $0.$connector.confirm($1)"]]}
            """;

    private final VaadinPage page = new VaadinPage(InstantSource.system(), new Random(1));

    @BeforeEach
    void opensAScreen() {
        page.open("customers?q=zl");
        answer(Kind.PAGE, "<html>");
        var init = answer(Kind.INIT, START);
        assertTrue(init.path().startsWith("/?v-r=init&location=customers&query=q%3Dzl&"), init.path());
        var navigation = answer(Kind.UIDL, SCREEN);
        assertTrue(navigation.body().contains("\"event\":\"ui-navigate\""), navigation.body());
        assertTrue(navigation.body().contains("\"csrfToken\":\"key\",\"syncId\":0,\"clientId\":0"), navigation.body());
    }

    @Test
    void aListThatHasComeIsConfirmed() {
        assertEquals("长沙建设", page.anyLine().words());
        assertEquals("customers/7", page.anyLine().link());
        var confirmation = page.next().orElseThrow();
        assertTrue(confirmation.body().contains("\"node\":2,\"templateEventMethodName\":\"confirmUpdate\",\"promise\":0,"
                + "\"templateEventMethodArgs\":[6]"), confirmation.body());
        assertTrue(confirmation.body().contains("\"syncId\":1,\"clientId\":1"), confirmation.body());
        assertFalse(page.hasNext());
    }

    @Test
    void aButtonIsFoundByItsWordsAndTellsWhatTheServerAsks() {
        page.next();
        page.press("登记");
        var click = page.next().orElseThrow().body();
        assertTrue(click.contains("\"node\":3,\"event\":\"click\",\"data\":{\"event.detail\":1,\"event.shiftKey\":false}"), click);
    }

    @Test
    void whatIsTypedGoesWithTheEventThatTheFieldListensFor() {
        page.next();
        page.type("名称", "安信");
        var typed = page.next().orElseThrow().body();
        assertTrue(typed.contains("\"mSync\",\"node\":5,\"feature\":1,\"property\":\"value\",\"value\":\"安信\""), typed);
        assertTrue(typed.contains("\"event\":\"change\",\"data\":{\"1\":1,\"for\":\"trailing\"}"), typed);
    }

    @Test
    void whatComesTooEarlyWaitsForItsTurn() {
        page.pushed("99|{\"syncId\": 3, \"changes\": [{\"node\": 4, \"type\": \"put\", \"key\": \"text\", \"feat\": 7, \"value\": \"C\"}]}");
        assertTrue(page.says("登记"));
        assertTrue(page.isBehind());
        page.pushed("99|{\"syncId\": 2, \"changes\": [{\"node\": 4, \"type\": \"put\", \"key\": \"text\", \"feat\": 7, \"value\": \"B\"}]}");
        assertTrue(page.says("C"));
        assertFalse(page.isBehind());
    }

    @Test
    void aNoticeInYellowIsTrouble() {
        page.next();
        page.press("登记");
        assertThrows(Trouble.class, () -> answer(Kind.UIDL, """
                {"clientId": 2, "syncId": 2, "changes": [
                  {"node": 9, "type": "attach"}, {"node": 9, "type": "put", "key": "tag", "feat": 0, "value": "vaadin-notification"},
                  {"node": 9, "type": "put", "key": "theme", "feat": 3, "value": "warning"}]}
                """));
    }

    @Test
    void aSessionThatHasEndedIsTrouble() {
        page.next();
        page.press("登记");
        assertThrows(Trouble.class, () -> answer(Kind.UIDL, "{\"meta\": {\"sessionExpired\": true}, \"syncId\": -1}"));
    }

    @Test
    void whatIsGoneIsNoLongerFound() {
        page.next();
        page.press("登记");
        answer(Kind.UIDL, """
                {"clientId": 2, "syncId": 2, "changes": [{"node": 1, "type": "splice", "feat": 2, "index": 1, "remove": 1},
                  {"node": 3, "type": "detach"}, {"node": 4, "type": "detach"}]}
                """);
        assertThrows(Trouble.class, () -> page.press("登记"));
    }

    private Message answer(Kind kind, String body) {
        var message = page.next().orElseThrow();
        assertEquals(kind, message.kind());
        page.receive(message, new Answer(200, "", body));
        return message;
    }
}
