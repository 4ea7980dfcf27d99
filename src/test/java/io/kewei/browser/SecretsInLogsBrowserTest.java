package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type at the login, and what their browsers hold, is not found in any log, however talkative the portal is. */
class SecretsInLogsBrowserTest {

    private static final String WRONG = "falsch-R4tselhaft-77";
    private static final String IN_THE_WRONG_FIELD = "Verwechselt-9-Kennwort";

    @Test
    void passwordsTokensAndSessionsStayOutOfTheLogs() throws Exception {
        var secrets = new ArrayList<>(List.of(WRONG, IN_THE_WRONG_FIELD, "password=" + Desk.PASSWORD, "{bcrypt}",
                "{argon2", "-----BEGIN"));
        try (var clumsy = new Wire()) {
            assertThat(clumsy.logIn("cs.agent", WRONG)).isFalse();
            assertThat(clumsy.logIn(IN_THE_WRONG_FIELD, "x")).isFalse();
            secrets.addAll(clumsy.cookies());
        }
        try (var wire = Wire.loggedIn("cs.agent", "tickets")) {
            secrets.add(wire.token());
            secrets.addAll(wire.cookies());
            wire.message("x", 0, "{}");
            wire.post("{" + WRONG);
        }
        var logs = RunningPortal.logs();
        assumeFalse(logs.isEmpty(), "somebody else started the portal");

        assertThat(secrets).allSatisfy(secret -> assertThat(logs).as("the logs").doesNotContain(secret));
    }
}
