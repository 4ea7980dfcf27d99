package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.kewei.platform.scope.Access;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import jakarta.servlet.http.Cookie;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The way in, request by request. */
class LoginFlowTest extends AtLogin {

    @Test
    void theRightPasswordOpensThePortal() throws Exception {
        var before = new MockHttpSession();
        var id = before.getId();
        var browser = logIn(before, PASSWORD);

        assertThat(browser.sentTo()).isEqualTo("/");
        assertThat(browser.user()).get().extracting(PortalUser::login).isEqualTo(login);
        assertThat(browser.session().getId()).as("a new name for the session").isNotEqualTo(id);
        assertThat(sessions.count(staff)).isOne();
        assertThat(find().lastLoginAt()).isNotNull();
    }

    @Test
    void aLoginInBetweenDoesNotMakeAnotherChangeStale() {
        store(account -> {
            account.choosePassword(passwords.hash(PASSWORD), clock.instant());
            var elsewhere = CompletableFuture.supplyAsync(() -> {
                try {
                    return logIn(new MockHttpSession(), PASSWORD).sentTo();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(elsewhere.join()).isEqualTo("/");
        });
        assertThat(find().lastLoginAt()).isNotNull();
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() throws Exception {
        assertThat(logIn(new MockHttpSession(), "wrong").sentTo()).isEqualTo("/login?error");
        assertThat(type("nobody-" + login, "wrong", new MockHttpSession()).sentTo()).isEqualTo("/login?error");
        for (var i = 0; i < 4; i++) {
            logIn(new MockHttpSession(), "wrong");
            type("nobody-" + login, "wrong", new MockHttpSession());
        }
        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).startsWith("/login?locked=");
        assertThat(type("nobody-" + login, "wrong", new MockHttpSession()).sentTo()).startsWith("/login?locked=");
    }

    @Test
    void theOwnersBrowserIsNotLockedByStrangers() throws Exception {
        var own = logIn(new MockHttpSession(), PASSWORD);
        for (var i = 0; i < 6; i++) {
            logIn(new MockHttpSession(), "wrong");
        }

        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).startsWith("/login?locked=");
        assertThat(logIn(new MockHttpSession(), PASSWORD, own.cookies()).sentTo()).isEqualTo("/");
    }

    @Test
    void theBrowsersTokenIsOutOfReachOfScriptsAndOnlyItsHashIsStored() throws Exception {
        var cookie = logIn(new MockHttpSession(), PASSWORD).cookies()[0];

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(devices.existsByTokenHash(cookie.getValue())).isFalse();
        assertThat(devices.findByAccountAndAnsweredFalse(staff)).as("nobody is asked about the first").isEmpty();
    }

    @Test
    void anotherBrowserIsAskedAboutAndAForgedTokenIsReplaced() throws Exception {
        logIn(new MockHttpSession(), PASSWORD);
        var forged = new Cookie("kewei-device", "A".repeat(43));
        var other = logIn(new MockHttpSession(), PASSWORD, forged);

        assertThat(other.cookies()[0].getValue()).isNotEqualTo(forged.getValue());
        assertThat(devices.findByAccountAndAnsweredFalse(staff)).hasSize(1);
    }

    @Test
    void aGivenPasswordLeavesNothingToDoButChooseOne() throws Exception {
        store(account -> account.givePassword(passwords.hash(PASSWORD), clock.instant(), clock.instant().plusSeconds(60)));
        var user = logIn(new MockHttpSession(), PASSWORD).user().orElseThrow();

        assertThat(user.duty()).isEqualTo(Duty.PASSWORD);
        assertThat(user.getAuthorities()).extracting(Object::toString).containsExactly("DUTY_PASSWORD");
        assertThat(user.rights()).isEmpty();
        assertThat(user.access()).isEqualTo(Access.NOTHING);
    }

    @Test
    void aGivenPasswordIsNoLongerGoodAfterItsTime() throws Exception {
        store(account -> account.givePassword(passwords.hash(PASSWORD), clock.instant(), clock.instant()));

        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).isEqualTo("/login?expired");
        assertThat(logIn(new MockHttpSession(), "wrong").sentTo()).isEqualTo("/login?error");
    }

    @Test
    void anOldHashIsRenewedAtTheLogin() throws Exception {
        store(account -> account.rehash("{bcrypt}"
                + new BCryptPasswordEncoder(4).encode(PASSWORD)));
        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).isEqualTo("/");

        assertThat(find().passwordHash()).startsWith("{argon2}");
        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).isEqualTo("/");
    }

    @Test
    void somebodyElseInTheSameBrowserGetsASessionOfTheirOwn() throws Exception {
        var first = logIn(new MockHttpSession(), PASSWORD);
        var other = organization.userOf(organization.branch("华东"), "王强", JobRole.AGENT).staff();
        transaction.executeWithoutResult(status -> {
            var account = new Account(other);
            account.choosePassword(passwords.hash(PASSWORD), clock.instant());
            accounts.save(account);
        });
        var second = type(organization.loginOf(other), PASSWORD, first.session(), first.cookies());

        assertThat(first.session().isInvalid()).isTrue();
        assertThat(second.user()).get().extracting(PortalUser::staff).isEqualTo(other);
        assertThat(sessions.count(staff)).isZero();
    }

    @Test
    void aResetPasswordEndsWhatWasOpen() throws Exception {
        var browser = logIn(new MockHttpSession(), PASSWORD);
        organization.asAdministrator(() -> context.getBean(AccountService.class).resetPassword(staff));

        assertThat(sessions.count(staff)).isZero();
        catchThrowable(() -> portal.perform(get("/").session(browser.session())));    // the screens are not served here
        assertThat(browser.session().isInvalid()).isTrue();
        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).isEqualTo("/login?error");
    }
}
