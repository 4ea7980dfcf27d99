package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kewei.PortalTest;
import io.kewei.account.session.OpenSessions;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Duty;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/** The way in, request by request. */
@PortalTest
@Tag("database")
class LoginFlowTest {

    private static final String PASSWORD = "turnip lantern oboe";
    private static int addresses;

    @Autowired
    WebApplicationContext context;
    @Autowired
    AccountRepository accounts;
    @Autowired
    DeviceRepository devices;
    @Autowired
    Passwords passwords;
    @Autowired
    SecretBox box;
    @Autowired
    RecoveryCodes recovery;
    @Autowired
    OpenSessions sessions;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    Clock clock;
    @Autowired
    @Qualifier("freshAccess")
    Filter freshAccess;
    @Autowired
    @Qualifier("sessionGuard")
    Filter guard;

    private final String address = "10.77." + ++addresses / 250 + "." + addresses % 250;
    private MockMvc portal;
    private StaffId staff;
    private String login;

    /** What a browser has after a request. */
    record Browser(MockHttpSession session, Cookie[] cookies, String sentTo) {

        Optional<PortalUser> user() {
            return session.isInvalid() ? Optional.empty() : Optional.ofNullable((SecurityContext) session.getAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(security -> (PortalUser) security.getAuthentication().getPrincipal());
        }
    }

    @BeforeEach
    void employ() {
        portal = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).addFilters(freshAccess, guard).build();
        var person = organization.userOf(organization.branch("华南"), "李娜", JobRole.AGENT);
        staff = person.staff();
        login = organization.loginOf(staff);
        store(account -> account.choosePassword(passwords.hash(PASSWORD), clock.instant()));
    }

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
    void aGivenPasswordLeavesNothingToDoButChooseOne() throws Exception {
        store(account -> account.givePassword(passwords.hash(PASSWORD), clock.instant(), clock.instant().plusSeconds(60)));
        var user = logIn(new MockHttpSession(), PASSWORD).user().orElseThrow();

        assertThat(user.duty()).isEqualTo(Duty.PASSWORD);
        assertThat(user.getAuthorities()).extracting(Object::toString).containsExactly("DUTY_PASSWORD");
        assertThat(user.rights()).isEmpty();
        assertThat(user.access()).isEqualTo(io.kewei.platform.scope.Access.NOTHING);
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
                + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode(PASSWORD)));
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

    private Browser logIn(MockHttpSession session, String password, Cookie... cookies) throws Exception {
        return type(login, password, session, cookies);
    }

    private Browser type(String name, String password, MockHttpSession session, Cookie... cookies) throws Exception {
        return send(post("/login").param("username", name).param("password", password), session, cookies);
    }

    private Browser code(Browser first, String code) throws Exception {
        return send(post("/login/code").param("code", code).with(csrf()), first.session(), first.cookies());
    }

    private Browser send(MockHttpServletRequestBuilder request, MockHttpSession session, Cookie... cookies)
            throws Exception {
        request.session(session).remoteAddress(address);
        var result = portal.perform(cookies.length == 0 ? request : request.cookie(cookies)).andReturn();
        var now = result.getRequest().getSession(false);
        return new Browser(now == null ? session : (MockHttpSession) now, result.getResponse().getCookies(),
                result.getResponse().getRedirectedUrl());
    }

    private byte[] enrolled() {
        var secret = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        store(account -> account.enrol(box.lock(secret, staff.value()), step() - 5, clock.instant(), List.of()));
        return secret;
    }

    private long step() {
        return clock.instant().getEpochSecond() / 30;
    }

    private Account find() {
        return accounts.findById(staff).orElseThrow();
    }

    private void store(java.util.function.Consumer<Account> change) {
        Scopes.everything(() -> transaction.executeWithoutResult(status -> {
            var account = accounts.findById(staff).orElseGet(() -> new Account(staff));
            change.accept(account);
            accounts.save(account);
        }));
    }
}
