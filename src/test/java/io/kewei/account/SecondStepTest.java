package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** The second step of the login. */
class SecondStepTest extends AtLogin {

    @Test
    void withASecondFactorNobodyIsLoggedInAfterThePassword() throws Exception {
        var secret = enrolled();
        var first = logIn(new MockHttpSession(), PASSWORD);

        assertThat(first.sentTo()).isEqualTo("/login/code");
        assertThat(first.user()).isEmpty();
        assertThat(sessions.count(staff)).isZero();
        var id = first.session().getId();
        var second = code(first, Totp.code(secret, step()));
        assertThat(second.sentTo()).isEqualTo("/");
        assertThat(second.user()).isPresent();
        assertThat(second.session().getId()).isNotEqualTo(id);
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        var secret = enrolled();
        var code = Totp.code(secret, step());
        assertThat(code(logIn(new MockHttpSession(), PASSWORD), code).sentTo()).isEqualTo("/");

        assertThat(code(logIn(new MockHttpSession(), PASSWORD), code).sentTo()).isEqualTo("/login/code?error");
    }

    @Test
    void aRecoveryCodeServesOnceInPlaceOfACode() throws Exception {
        enrolled();
        var fresh = recovery.fresh();
        store(account -> account.replaceRecoveryCodes(fresh.stream().map(recovery::mark).toList()));

        assertThat(code(logIn(new MockHttpSession(), PASSWORD), fresh.getFirst()).sentTo()).isEqualTo("/");
        assertThat(code(logIn(new MockHttpSession(), PASSWORD), fresh.getFirst()).sentTo()).isEqualTo("/login/code?error");
        assertThat(transaction.<Integer>execute(status -> find().recoveryCodesLeft())).isEqualTo(9);
    }

    @Test
    void wrongCodesLockAsWrongPasswordsDo() throws Exception {
        var secret = enrolled();
        var first = logIn(new MockHttpSession(), PASSWORD);
        for (var i = 0; i < 5; i++) {
            assertThat(code(first, "000000").sentTo()).isEqualTo("/login/code?error");
        }

        assertThat(code(first, Totp.code(secret, step())).sentTo()).startsWith("/login/code?locked=");
        assertThat(logIn(new MockHttpSession(), PASSWORD).sentTo()).startsWith("/login?locked=");
    }

    @Test
    void aCodeWithoutThePasswordOrWithoutTheFormsTokenIsNothing() throws Exception {
        var secret = enrolled();

        assertThat(code(new Browser(new MockHttpSession(), new Cookie[0], ""), Totp.code(secret, step())).sentTo())
                .isEqualTo("/login?late");
        var first = logIn(new MockHttpSession(), PASSWORD);
        var forged = portal.perform(post("/login/code").param("code", Totp.code(secret, step())).session(first.session()))
                .andReturn().getResponse();
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(first.user()).isEmpty();
    }

    @Test
    void afterAResetTheFirstStepCountsForNothing() throws Exception {
        var secret = enrolled();
        var first = logIn(new MockHttpSession(), PASSWORD);
        organization.asAdministrator(() -> context.getBean(AccountService.class).resetPassword(staff));
        var second = code(first, Totp.code(secret, step()));

        assertThat(second.sentTo()).isEqualTo("/login?late");
        assertThat(second.user()).isEmpty();
    }

    @Test
    void whoseOwnerHasClosedThePasswordMeanwhileComesNoFurther() throws Exception {
        var secret = enrolled();
        var first = logIn(new MockHttpSession(), PASSWORD);
        store(account -> account.closePassword(clock.instant()));

        assertThat(code(first, Totp.code(secret, step())).sentTo()).isEqualTo("/login?expired");
    }
}
