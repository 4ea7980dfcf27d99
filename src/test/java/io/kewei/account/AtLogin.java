package io.kewei.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kewei.PortalTest;
import io.kewei.account.session.OpenSessions;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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

/** Tests that come to the login page with a browser, request by request. */
@PortalTest
@Tag("database")
abstract class AtLogin {

    static final String PASSWORD = "turnip lantern oboe";
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
    MockMvc portal;
    StaffId staff;
    String login;

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

    Browser logIn(MockHttpSession session, String password, Cookie... cookies) throws Exception {
        return type(login, password, session, cookies);
    }

    Browser type(String name, String password, MockHttpSession session, Cookie... cookies) throws Exception {
        return send(post("/login").param("username", name).param("password", password), session, cookies);
    }

    Browser code(Browser first, String code) throws Exception {
        return send(post("/login/code").param("code", code).with(csrf()), first.session(), first.cookies());
    }

    Browser send(MockHttpServletRequestBuilder request, MockHttpSession session, Cookie... cookies)
            throws Exception {
        request.session(session).remoteAddress(address);
        var result = portal.perform(cookies.length == 0 ? request : request.cookie(cookies)).andReturn();
        var now = result.getRequest().getSession(false);
        return new Browser(now == null ? session : (MockHttpSession) now, result.getResponse().getCookies(),
                result.getResponse().getRedirectedUrl());
    }

    byte[] enrolled() {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        store(account -> account.enrol(box.lock(secret, staff.value()), step() - 5, clock.instant(), List.of()));
        return secret;
    }

    long step() {
        return clock.instant().getEpochSecond() / 30;
    }

    Account find() {
        return accounts.findById(staff).orElseThrow();
    }

    void store(Consumer<Account> change) {
        Scopes.everything(() -> transaction.executeWithoutResult(status -> {
            var account = accounts.findById(staff).orElseGet(() -> new Account(staff));
            change.accept(account);
            accounts.save(account);
        }));
    }
}
