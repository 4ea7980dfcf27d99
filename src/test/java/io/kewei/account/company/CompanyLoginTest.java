package io.kewei.account.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.WithUser;
import io.kewei.account.AccountService;
import io.kewei.account.Directory;
import io.kewei.account.OwnAccount;
import io.kewei.account.OwnSecondFactor;
import io.kewei.account.session.OpenSessions;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's ways in, from the login page to a page that only members of staff see, between three servers. */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@Import({OrganizationTestData.class, CompanyLoginTest.Who.class, CompanyLoginTest.Waiting.class})
@Tag("database")
class CompanyLoginTest {

    private static final String COMPANY_PASSWORD = "turnip lantern oboe";
    private static final String PORTAL = "http://127.0.0.1:" + freePort();
    private static final String EMERGENCY = "emergency-" + UUID.randomUUID();
    private static CompanyLdap ldap;
    private static CompanyProvider provider;

    @Autowired
    OrganizationTestData organization;
    @Autowired
    AccountService accounts;
    @Autowired
    OpenSessions sessions;
    @Autowired
    OwnAccount own;
    @Autowired
    OwnSecondFactor factor;
    @Autowired
    JdbcTemplate jdbc;

    private final Traveller person = new Traveller();
    private StaffId staff;
    private String login;

    /** A page that only members of staff see; those of the portal itself need the bundle of its screens. */
    @RestController
    static class Who {

        private final CurrentUser user;

        Who(CurrentUser user) {
            this.user = user;
        }

        @GetMapping("/who")
        String who(CsrfToken token) {
            return "[%s] name=\"_csrf\" value=\"%s\"".formatted(user.get().login(), token.getToken());
        }
    }

    /** Looks whether a transaction, and with it a connection to the database, is open while the directory is asked. */
    static class Waiting implements BeanPostProcessor {

        static final List<Boolean> SEEN = new CopyOnWriteArrayList<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return !(bean instanceof Directory directory) ? bean : (Directory) (login, password) -> {
                SEEN.add(TransactionSynchronizationManager.isActualTransactionActive());
                return directory.knows(login, password);
            };
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ldap = new CompanyLdap();
        provider = new CompanyProvider(PORTAL);
        registry.add("server.port", () -> PORTAL.replaceAll(".*:", ""));
        registry.add("server.address", () -> "127.0.0.1");
        registry.add("management.server.port", () -> "-1");
        registry.add("kewei.login.ldap.url", ldap::plain);
        registry.add("kewei.login.ldap.base", () -> CompanyLdap.BASE);
        registry.add("kewei.login.ldap.user-dn", () -> "uid={0},ou=people");
        registry.add("kewei.login.oidc.issuer", provider::issuer);
        registry.add("kewei.login.oidc.client-id", () -> CompanyProvider.CLIENT);
        registry.add("kewei.login.oidc.client-secret", () -> CompanyProvider.SECRET);
        registry.add("kewei.login.passwords", () -> "false");
        registry.add("kewei.login.emergency", () -> EMERGENCY);
    }

    @BeforeEach
    void employ() {
        staff = organization.userOf(organization.branch("华南"), "李娜", JobRole.AGENT).staff();
        login = organization.loginOf(staff);
        ldap.add(login, COMPANY_PASSWORD);
    }

    @AfterEach
    void tidyUp() {
        provider.tellTheTruth();
        person.close();
    }

    @Test
    void whomTheDirectoryKnowsIsIn() throws Exception {
        type(login.toUpperCase(Locale.ROOT), COMPANY_PASSWORD);

        assertThat(person.sentTo()).isEqualTo(PORTAL + "/");
        assertThat(isIn()).isTrue();
        assertThat(audited(AuditKind.LOGIN, login)).isOne();
    }

    @Test
    void aWrongPasswordOfTheDirectoryIsWrong() throws Exception {
        type(login, "something else");
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?error");
        type(login, "");
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?error");
        assertThat(audited(AuditKind.LOGIN_REFUSED, login)).isEqualTo(2);
    }

    @Test
    void onlyWhoseCompanyPasswordIsRightLearnsThatThePortalDoesNotKnowThem() throws Exception {
        var stranger = UUID.randomUUID().toString();
        var before = refusals(stranger);
        ldap.add(stranger, COMPANY_PASSWORD);

        type(stranger, "something else");
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?error");
        type(stranger, COMPANY_PASSWORD);
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?unknown");
        assertThat(refusals(stranger)).isEqualTo(before + 2);
    }

    @Test
    void whoHasLeftIsNotLetInWhateverTheDirectorySays() throws Exception {
        leave();
        type(login, COMPANY_PASSWORD);

        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?unknown");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aDirectoryThatIsDownSaysSoAndLocksNobodyOut() throws Exception {
        ldap.goDown();
        try {
            for (var i = 0; i < 6; i++) {
                type(login, COMPANY_PASSWORD);
                assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?directory");
            }
        } finally {
            ldap.comeBack();
        }
        type(login, COMPANY_PASSWORD);
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/");
    }

    @Test
    void thePortalsOwnPasswordIsForTheEmergencyOnly() throws Exception {
        var own = organization.asAdministrator(() -> accounts.resetPassword(staff));
        type(login, own);
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?error");
        jdbc.update("update staff set login = ? where login = ?", EMERGENCY, login);
        ldap.goDown();
        try {
            type(EMERGENCY, own);
            assertThat(person.sentTo()).isEqualTo(PORTAL + "/");
        } finally {
            ldap.comeBack();
        }
    }

    @Test
    void whoUnlocksTheScreenIsAskedForAtTheProvider() throws Exception {
        provide(login);
        person.open(PORTAL + "/oauth2/authorization/company");

        assertThat(person.sentTo()).contains("prompt=login", "max_age=0");
    }

    /** The portal's wish goes through the browser, where whoever sits at the locked screen can strike it out. */
    @Test
    void aProviderThatHasNotAskedAgainUnlocksNothing() throws Exception {
        provide(login);
        provider.lie(claims -> claims.claim("auth_time", Instant.now().minusSeconds(600).getEpochSecond()));
        comeBack();
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?provider");
        provider.lie(claims -> claims.claims(all -> all.remove("auth_time")));
        comeBack();
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?provider");
        assertThat(isIn()).as("the session goes on as it was").isTrue();

        provider.lie(claims -> claims.claim("auth_time", Instant.now().getEpochSecond()));
        comeBack();
        assertThat(person.sentTo()).doesNotContain("/login");
        assertThat(sessions.count(staff)).isOne();
    }

    @Test
    void noConnectionWaitsWhileTheDirectoryLooksAtAPassword() {
        var me = organization.loggedIn(staff);
        WithUser.Factory.logIn(me);
        Waiting.SEEN.clear();
        try {
            own.confirm(COMPANY_PASSWORD);
            own.changeEmail("li.na@kewei.example", COMPANY_PASSWORD);
            factor.offer(COMPANY_PASSWORD);
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(Waiting.SEEN).hasSize(3).doesNotContain(true);
    }

    @Test
    void theProviderLeadsThereAndBackToThePageThatWasAskedFor() throws Exception {
        person.open(PORTAL + "/who");
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login");
        var before = session();
        provide(login);

        assertThat(person.sentTo()).startsWith(PORTAL + "/who");
        assertThat(session()).as("a new name for the session").isNotEqualTo(before);
        assertThat(isIn()).isTrue();
        assertThat(sessions.count(staff)).isOne();
        assertThat(audited(AuditKind.LOGIN, login)).isOne();
    }

    @Test
    void thePortalAsksWithProofStateAndNonce() throws Exception {
        person.open(PORTAL + "/oauth2/authorization/company");

        assertThat(person.sentTo()).startsWith(provider.issuer() + "/oauth2/authorize?").contains("response_type=code",
                "code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "scope=openid%20profile")
                .doesNotContain("prompt=");
    }

    @Test
    void whomTheProviderKnowsAndThePortalDoesNotIsToldSo() throws Exception {
        var stranger = UUID.randomUUID().toString();
        var before = refusals(stranger);
        provide(stranger);
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?unknown");
        assertThat(refusals(stranger)).isEqualTo(before + 1);
        assertThat(isIn()).isFalse();
    }

    @Test
    void whoHasLeftIsNotLetInWhateverTheProviderSays() throws Exception {
        leave();
        provide(login);

        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?unknown");
        assertThat(isIn()).isFalse();
    }

    @Test
    void aLoginThatOnlyLooksAlikeIsAnothers() throws Exception {
        jdbc.update("update staff set login = ? where login = ?", "muller-" + login, login);
        provider.lie(claims -> claims.claim("preferred_username", "müller-" + login));
        provide(login);

        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?unknown");
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() throws Exception {
        arrive(login);
        var answer = person.sentTo();
        person.open(answer.replaceFirst("state=[^&]{4}", "state=AAAA"));
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?provider");
        assertThat(isIn()).isFalse();
        try (var victim = new Traveller()) {
            victim.open(answer);
            assertThat(victim.sentTo()).as("in a browser that never asked").isEqualTo(PORTAL + "/login?provider");
        }
    }

    @Test
    void anAnswerIsGoodOnce() throws Exception {
        arrive(login);
        var answer = person.sentTo();
        person.on();
        assertThat(isIn()).isTrue();
        try (var other = new Traveller()) {
            other.open(answer);
            assertThat(other.sentTo()).isEqualTo(PORTAL + "/login?provider");
        }
    }

    @Test
    void whatTheProviderSignedForOthersIsNothing() throws Exception {
        refuses(claims -> claims.claim("nonce", "another"));
        refuses(claims -> claims.issuer("http://elsewhere.example"));
        refuses(claims -> claims.audience(List.of("another")));
        refuses(claims -> claims.expiresAt(Instant.EPOCH.plusSeconds(1)).issuedAt(Instant.EPOCH));
    }

    @Test
    void whoSaysNoAtTheProviderIsToldHowToGoOn() throws Exception {
        person.open(PORTAL + "/oauth2/authorization/company");
        var state = person.sentTo().replaceFirst(".*state=([^&]+).*", "$1");
        person.open(PORTAL + "/login/oauth2/code/company?error=access_denied&state=" + state);

        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login?provider");
    }

    @Test
    void whoLogsOutHereIsLoggedOutThere() throws Exception {
        provide(login);
        person.open(PORTAL + "/who").fill(PORTAL + "/logout", Map.of());
        assertThat(person.sentTo()).startsWith(provider.issuer() + "/connect/logout?id_token_hint=");
        person.on();
        assertThat(person.sentTo()).isEqualTo(PORTAL + "/login");
        assertThat(isIn()).isFalse();
        person.open(PORTAL + "/oauth2/authorization/company").onUntil(PORTAL);
        assertThat(person.isSentOn()).as("asked for the password again").isFalse();
    }

    private void refuses(Consumer<JwtClaimsSet.Builder> lie)
            throws Exception {
        try (var other = new Traveller()) {
            provider.lie(lie);
            provide(other, login);
            assertThat(other.sentTo()).isEqualTo(PORTAL + "/login?provider");
            assertThat(other.open(PORTAL + "/who").sentTo()).isEqualTo(PORTAL + "/login");
        }
    }

    private void type(String name, String password) throws Exception {
        person.post(PORTAL + "/login", Map.of("username", name, "password", password));
    }

    private void provide(String name) throws Exception {
        provide(person, name);
    }

    private static void provide(Traveller traveller, String name) throws Exception {
        arrive(traveller, name);
        traveller.on();
    }

    private void arrive(String name) throws Exception {
        arrive(person, name);
    }

    /** Logs in at the provider; the last answer leads back to the portal. */
    private static void arrive(Traveller traveller, String name) throws Exception {
        traveller.open(PORTAL + "/oauth2/authorization/company").onUntil(PORTAL)
                .fill(provider.issuer() + "/login", Map.of("username", name, "password", CompanyProvider.PASSWORD)).onUntil(PORTAL);
    }

    /** Asks the provider again, which remembers the person. */
    private void comeBack() throws Exception {
        person.open(PORTAL + "/oauth2/authorization/company").onUntil(PORTAL);
        person.on();
    }

    private boolean isIn() throws Exception {
        person.open(PORTAL + "/who");
        return !person.isSentOn() && person.words().contains("[" + login + "]");
    }

    private String session() {
        return person.cookie("JSESSIONID");
    }

    private void leave() {
        jdbc.update("update staff set active = false where login = ?", login);
    }

    /** Of a login that is nobody's the trail keeps the beginning only. */
    private int refusals(String stranger) {
        return audited(AuditKind.LOGIN_REFUSED, stranger.substring(0, 3) + "***");
    }

    private int audited(AuditKind kind, String who) {
        return jdbc.queryForObject("select count(*) from audit_entry where kind = ? and actor_login = ?", Integer.class,
                kind.name(), who);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
