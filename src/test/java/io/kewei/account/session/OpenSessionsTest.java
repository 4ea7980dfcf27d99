package io.kewei.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kewei.account.Credentials;
import io.kewei.account.DeviceId;
import io.kewei.account.LoginSettings;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.AccessChanged;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpSession;

/** Who stays logged in while the organisation changes, where managers of branches need a second factor. */
class OpenSessionsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");

    private final StaffId staff = StaffId.next();
    private final Set<JobRole> jobs = EnumSet.of(JobRole.AGENT);
    private final Credentials credentials = mock(Credentials.class);
    private final SessionBook book = mock(SessionBook.class);
    private final Feed feed = mock(Feed.class);
    private final OpenSessions sessions = new OpenSessions(login -> new PortalUser(staff, login, "李娜",
            new BranchId(UUID.randomUUID()), "华南", Set.copyOf(jobs), Access.NOTHING), credentials, book, feed, settings(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void ask() {
        when(credentials.asksForSecondFactor(any())).thenAnswer(
                asked -> asked.<Set<JobRole>>getArgument(0).contains(JobRole.BRANCH_MANAGER));
    }

    @Test
    void whoGetsAJobThatAsksForASecondFactorLogsInAnew() {
        open(true);
        change(JobRole.TECHNICIAN);
        assertThat(sessions.count(staff)).isOne();

        change(JobRole.BRANCH_MANAGER);
        assertThat(sessions.count(staff)).isZero();
    }

    @Test
    void whoHasASecondFactorAlreadyGoesOn() {
        when(credentials.hasSecondFactor(staff)).thenReturn(true);
        open(true);
        change(JobRole.BRANCH_MANAGER);

        assertThat(sessions.count(staff)).isOne();
    }

    /**
     * Somebody for whom the provider vouches, or who is about to set a factor up because it was asked for at the
     * login.
     */
    @Test
    void whoDidNotLogInByAPasswordAloneGoesOn() {
        open(false);
        change(JobRole.BRANCH_MANAGER);

        assertThat(sessions.count(staff)).isOne();
    }

    /** What a screen is told goes out on a connection that closes with the session. */
    @Test
    void screensHaveABeatsTimeToSayThatTheSessionIsOver() {
        var session = open(true);
        var told = new ArrayList<SessionNews>();
        session.watch(told::add);
        change(JobRole.BRANCH_MANAGER);

        assertThat(told).containsExactly(SessionNews.ENDED);
        assertThat(http(session).isInvalid()).isFalse();

        sessions.beat();
        assertThat(http(session).isInvalid()).isTrue();
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void whoMayGoOnIsAskedAgainIfThatCouldNotBeFoundOut() {
        open(true);
        doThrow(new QueryTimeoutException("away")).doReturn(true).when(credentials).asksForSecondFactor(any());
        change(JobRole.BRANCH_MANAGER);
        assertThat(sessions.count(staff)).isOne();

        sessions.beat();
        assertThat(sessions.count(staff)).isZero();
    }

    private static MockHttpSession http(OpenSession session) {
        return (MockHttpSession) session.http();
    }

    private OpenSession open(boolean plain) {
        var session = new OpenSession(staff, "li.na", new DeviceId(UUID.randomUUID()), "Chrome, Windows", "10.1.0.7", NOW,
                plain, new MockHttpSession(), sessions::remove);
        sessions.add(session);
        return session;
    }

    private void change(JobRole more) {
        jobs.add(more);
        sessions.on(new AccessChanged());
        sessions.beat();
    }

    private static LoginSettings settings() {
        return new LoginSettings(12, List.of(), null, Duration.ofHours(72), Set.of(JobRole.BRANCH_MANAGER), Path.of("key"),
                Duration.ofMinutes(30), Duration.ofMinutes(2), Duration.ofHours(12), true, "admin", "kewei@localhost");
    }
}
