package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.account.lockout.LockOut;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;

/** What is learned from logins that nobody has, or that only look like somebody's: nothing, however long it takes. */
class StrangeLoginTest extends AtLogin {

    @Test
    void anotherSpellingOfALoginIsNobodys() throws Exception {
        rename("alan-" + login);

        assertThat(type("álàn-" + login.substring(5), PASSWORD, new MockHttpSession()).sentTo()).isEqualTo("/login?error");
        assertThat(type("al\u00adan-" + login.substring(5), PASSWORD, new MockHttpSession()).sentTo()).isEqualTo("/login?error");
        assertThat(type(login.toUpperCase(Locale.ROOT), PASSWORD, new MockHttpSession()).sentTo()).isEqualTo("/");
    }

    @Test
    void whateverTheLettersTriesAreCountedTogether() throws Exception {
        rename("sam-" + login);
        for (var spelling : List.of("sam-", "SAM-", "Sam-", "\u017fam-", "sAM-")) {    // one has a long s
            assertThat(type(spelling + login.substring(4), "wrong", new MockHttpSession()).sentTo()).isEqualTo("/login?error");
        }

        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).startsWith("/login?locked=");
    }

    /** How far somebody sees, which takes many questions to the database, is not asked for a wrong password. */
    @Test
    void aWrongPasswordCostsTheWorkOfAnUnknownLogin() throws Exception {
        var device = logIn(new MockHttpSession(), PASSWORD).cookies();
        type("nobody-" + login, "wrong", new MockHttpSession(), device);

        assertThat(questions(login, device)).isEqualTo(questions("nobody-" + login, device));
        assertThat(questions(login)).isEqualTo(questions("nobody-" + login));
        leave();
        assertThat(questions(login)).isEqualTo(questions("nobody-" + login));
    }

    /** The fewest of a few tries: others ask the database at the same time. */
    private long questions(String name, Cookie... cookies) throws Exception {
        var statistics = context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var fewest = Long.MAX_VALUE;
            for (var i = 0; i < 2; i++) {
                var before = statistics.getPrepareStatementCount();
                assertThat(type(name, "wrong", new MockHttpSession(), cookies).sentTo()).isEqualTo("/login?error");
                fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
            }
            assertThat(fewest).isPositive();
            return fewest;
        } finally {
            statistics.setStatisticsEnabled(false);
            context.getBean(LockOut.class).unlock(name);
        }
    }

    private void rename(String other) {
        context.getBean(JdbcTemplate.class).update("update staff set login = ? where login = ?", other, login);
        login = other;
    }

    private void leave() {
        context.getBean(JdbcTemplate.class).update("update staff set active = false where login = ?", login);
    }
}
