package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Requests that no browser would send, over the wire to the running portal: refused, and whom they aimed at works on. */
class ForgedRequestsBrowserTest {

    private static final String CLICK = "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}";

    @Test
    void aTokenOfAnotherSessionOpensNothing() throws Exception {
        try (var victim = Wire.loggedIn("cs.agent", "tickets"); var attacker = Wire.loggedIn("cs.manager", "tickets")) {
            assertThat(victim.token()).isNotEqualTo(attacker.token());

            for (var token : new String[] {attacker.token(), "", "x"}) {
                var answer = victim.message(token, 0, CLICK.formatted(1));
                assertThat(answer.body()).as("token '" + token + "'").contains("\"changes\":{}", "\"appError\"")
                        .doesNotContain("Exception", "io.kewei");
            }
            assertThat(victim.message(victim.token(), 0, CLICK.formatted(1)).body()).contains("\"syncId\"")
                    .doesNotContain("\"appError\"");
            assertThat(victim.get("/?v-r=init&location=tickets&query=").body()).contains("Vaadin-Security-Key");
        }
    }

    @Test
    void aPartOfAnotherSessionsScreenIsNotReached() throws Exception {
        try (var victim = Wire.loggedIn("cs.agent", "tickets"); var attacker = Wire.loggedIn("cs.manager", "tickets")) {
            for (var node = 1; node < 5; node++) {
                var answer = attacker.message(attacker.token(), node - 1, CLICK.formatted(100_000 + node));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("Exception", "io.kewei");
            }
            assertThat(victim.message(victim.token(), 0, CLICK.formatted(1)).body()).contains("\"syncId\"");
        }
    }

    @Test
    void whatIsNoMessageIsNotRead() throws Exception {
        try (var wire = Wire.loggedIn("cs.agent", "tickets")) {
            for (var nonsense : new String[] {"", "{", "[]", "null", "{\"rpc\":{}}", "\u0000\u0001",
                    "{\"csrfToken\":\"" + wire.token() + "\",\"rpc\":[{\"type\":\"nothing\"}],\"syncId\":0,\"clientId\":0}"}) {
                assertThat(wire.post(nonsense).body()).as(nonsense).doesNotContain("Exception", "\tat ", "io.kewei");
            }
        }
    }

    @Test
    void tooMuchIsTurnedAwayBeforeItIsRead() throws Exception {
        try (var wire = Wire.loggedIn("cs.agent", "tickets")) {
            var answer = wire.post("{\"csrfToken\":\"" + "x".repeat(3_000_000) + "\"}");

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(wire.message(wire.token(), 0, CLICK.formatted(1)).body()).contains("\"syncId\"");
        }
    }

    @Test
    void aMessageWhoseAnswerWasLostIsAnsweredAsBefore() throws Exception {
        try (var wire = Wire.loggedIn("cs.manager", "")) {
            var dashboard = "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"dashboard\","
                    + "\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}";
            var answer = wire.message(wire.token(), 0, dashboard).body();

            assertThat(answer).contains("vaadin-chart").hasSizeGreaterThan(20_000);
            assertThat(wire.message(wire.token(), 0, dashboard).body()).isEqualTo(answer);
        }
    }

    @Test
    void aPageOfAnotherOriginOpensNoWebSocket() {
        assertThat(Wire.handshake(RunningPortal.address())).isNotEqualTo(403);
        assertThat(Wire.handshake("http://elsewhere.example")).isEqualTo(403);
    }

    @Test
    void whoIsNotLoggedInIsToldNothing() throws Exception {
        try (var nobody = new Wire()) {
            for (var address : new String[] {"/customers", "/?v-r=init&location=customers&query=", "/?v-r=uidl&v-uiId=0",
                    "/?v-r=heartbeat&v-uiId=0", "/VAADIN/push?v-r=push&v-uiId=0"}) {
                assertThat(nobody.get(address).body()).as(address).doesNotContain("KH-", "\"rows\"", "Exception");
            }
        }
    }
}
