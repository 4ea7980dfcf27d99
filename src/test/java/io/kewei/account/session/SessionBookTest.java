package io.kewei.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kewei.PortalTest;
import io.kewei.account.Credentials;
import io.kewei.account.CredentialsChanged;
import io.kewei.account.DeviceId;
import io.kewei.account.LoginSettings;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.feed.News;
import io.kewei.platform.feed.ThisProcess;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Two processes, each with sessions of the same person: both know all of them and end any of them. */
@PortalTest
@Tag("database")
class SessionBookTest {

    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    LoginSettings settings;

    private final StaffId staff = StaffId.next();
    private final Map<Class<?>, Consumer<News>> listeners = new HashMap<>();
    private final Feed feed = mock(Feed.class);
    private OpenSessions here;
    private OpenSessions there;

    @BeforeEach
    void processes() {
        doAnswer(call -> listeners.put(call.getArgument(0), call.getArgument(1))).when(feed).listen(any(), any(), any());
        doAnswer(call -> {
            listeners.get(call.getArgument(0).getClass()).accept(call.getArgument(0));
            return null;
        }).when(feed).tellNow(any());
        here = process(Clock.fixed(NOW, ZoneOffset.UTC));
        there = process(Clock.fixed(NOW.plusSeconds(5), ZoneOffset.UTC));
    }

    @Test
    void everyProcessListsAllSessionsOfAPerson() {
        var mine = open(here, "Chrome");
        open(there, "Firefox");

        assertThat(here.rows(staff, mine.id())).extracting(SessionRow::label, SessionRow::here)
                .containsExactlyInAnyOrder(tuple("Chrome", true),
                        tuple("Firefox", false));
        assertThat(there.count(staff)).isEqualTo(2);
    }

    @Test
    void aSessionIsEndedFromTheOtherProcess() {
        var mine = open(here, "Chrome");
        var other = open(there, "Firefox");
        here.end(staff, session -> !session.id().equals(mine.id()));

        assertThat(other.hasEnded()).isTrue();
        assertThat(mine.hasEnded()).isFalse();
        assertThat(here.rows(staff, null)).extracting(SessionRow::id).containsExactly(mine.id());
    }

    @Test
    void anotherPasswordEndsWhatIsOpenInOtherProcesses() {
        var other = open(there, "Firefox");
        listeners.get(CredentialsChanged.class).accept(new CredentialsChanged(staff, true));

        assertThat(other.hasEnded()).isTrue();
    }

    @Test
    void whatAProcessThatIsNoMoreHeldIsNotListed() {
        open(there, "Firefox");
        var later = process(Clock.fixed(NOW.plusSeconds(5).plus(SessionBook.ALIVE), ZoneOffset.UTC));
        assertThat(later.count(staff)).isZero();

        there.beat();
        assertThat(here.count(staff)).isOne();
        there.stop();
        assertThat(here.count(staff)).isZero();
    }

    /** The feed's listeners are those of the process that was made last. */
    private OpenSessions process(Clock clock) {
        return new OpenSessions(mock(UserDetailsService.class), mock(Credentials.class),
                new SessionBook(jdbc, mockProcess(), clock), feed, settings, clock);
    }

    private static ThisProcess mockProcess() {
        var process = mock(ThisProcess.class);
        when(process.id()).thenReturn(UUID.randomUUID());
        return process;
    }

    private OpenSession open(OpenSessions process, String browser) {
        var session = new OpenSession(staff, "li.na", new DeviceId(UUID.randomUUID()), browser, "10.1.0.7", NOW, true,
                new MockHttpSession(), process::remove);
        process.add(session);
        return session;
    }
}
