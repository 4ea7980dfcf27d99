package io.kewei.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.LoginGoesOn;
import io.kewei.platform.security.PortalUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.AuthenticationException;

@PortalTest
@Tag("database")
class LoginAuditTest {

    @Autowired
    AuthenticationEventPublisher logins;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    OrganizationTestData organization;
    @Autowired
    JdbcTemplate jdbc;
    PortalUser somebody;

    @BeforeEach
    void somebody() {
        somebody = organization.loggedIn(organization.employed(organization.branch("审计测试分公司"), "周敏", JobRole.AGENT));
    }

    @Test
    void whoLogsInAndOutIsTakenDown() {
        var token = UsernamePasswordAuthenticationToken.authenticated(somebody, null, somebody.getAuthorities());
        logins.publishAuthenticationSuccess(token);
        events.publishEvent(new LogoutSuccessEvent(token));

        assertThat(lines(somebody.login())).extracting(line -> line.get("kind")).containsExactly("LOGIN", "LOGOUT");
        assertThat(lines(somebody.login())).allSatisfy(line -> assertThat(line).containsEntry("actor_name", "周敏"));
    }

    @Test
    void whoIsTurnedAwayIsTakenDownWithTheReason() {
        refuse(somebody.login(), new BadCredentialsException("wrong"));
        refuse(somebody.login(), new OutOfHours());

        assertThat(lines(somebody.login())).hasSize(2).allSatisfy(line -> assertThat(line)
                .containsEntry("kind", "LOGIN_REFUSED").containsEntry("actor_name", "周敏"));
        assertThat(lines(somebody.login())).extracting(line -> line.get("action"))
                .containsExactly("badCredentials", "outOfHours");
        assertThat(lines(somebody.login())).extracting(line -> line.get("actor_branch_id")).doesNotContainNull();
    }

    @Test
    void aLoginThatHasAFurtherStepIsNotRefused() {
        refuse(somebody.login(), new OneMoreStep());

        assertThat(lines(somebody.login())).isEmpty();
    }

    @Test
    void aLoginThatNobodyHasIsTakenDownByItsBeginning() {
        refuse("zzq-my-secret-password", new BadCredentialsException("wrong"));

        assertThat(lines("zzq***")).isNotEmpty().allSatisfy(line -> assertThat(line).containsEntry("actor_name", ""));
        assertThat(lines("zzq-my-secret-password")).isEmpty();
    }

    private void refuse(String typed, AuthenticationException why) {
        logins.publishAuthenticationFailure(why, UsernamePasswordAuthenticationToken.unauthenticated(typed, "x"));
    }

    private List<Map<String, Object>> lines(String by) {
        return jdbc.queryForList("select * from audit_entry where actor_login = ? order by at, id", by);
    }

    /** A refusal of the portal's own. */
    private static final class OutOfHours extends AuthenticationException {

        OutOfHours() {
            super("not now");
        }
    }

    /** The first of two steps. */
    private static final class OneMoreStep extends AuthenticationException implements LoginGoesOn {

        OneMoreStep() {
            super("code");
        }
    }
}
