package io.kewei.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.account.DeviceId;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionTest {

    private static final Instant START = Instant.parse("2026-03-05T06:30:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration WARNING = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final List<SessionNews> heard = new ArrayList<>();
    private final OpenSession session = new OpenSession(StaffId.next(), "li.na", new DeviceId(UUID.randomUUID()),
            "Chrome, Windows", "10.1.0.7", START, true, new MockHttpSession(), closed -> { });

    private Instant now = START;

    OpenSessionTest() {
        session.watch(heard::add);
    }

    @Test
    void anUntouchedSessionIsWarnedOfAndThenLocked() {
        pass(Duration.ofMinutes(27));
        assertThat(heard).isEmpty();
        pass(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(heard).containsExactly(SessionNews.LOCKED_SOON);
        pass(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));

        assertThat(heard).containsExactly(SessionNews.LOCKED_SOON, SessionNews.LOCKED);
        assertThat(session.isLocked()).isTrue();
    }

    @Test
    void whoIsThereIsNotLockedOut() {
        for (var i = 0; i < 20; i++) {
            pass(Duration.ofMinutes(20));
            session.touch(now);
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void aLockedSessionIsNotOpenedByATouch() {
        pass(Duration.ofMinutes(31));
        session.touch(now);
        assertThat(session.isLocked()).isTrue();

        session.unlock(now);
        pass(Duration.ofMinutes(5));
        assertThat(session.isLocked()).isFalse();
        assertThat(heard).endsWith(SessionNews.UNLOCKED);
    }

    @Test
    void afterHalfADayItEndsWhateverIsDone() {
        while (now.isBefore(START.plus(LONGEST).minusSeconds(60))) {
            pass(Duration.ofMinutes(1));
            session.touch(now);
        }
        assertThat(heard).containsExactly(SessionNews.OVER_SOON);
        pass(Duration.ofMinutes(1));

        assertThat(heard).endsWith(SessionNews.ENDED);
        assertThat(session.hasEnded()).isTrue();
    }

    @Test
    void whatHasEndedSaysNothingMore() {
        session.end();
        session.end();
        pass(Duration.ofHours(1));

        assertThat(heard).containsExactly(SessionNews.ENDED);
    }

    /** A window that is just being closed refuses to hear anything. */
    @Test
    void aDeafScreenKeepsNobodyElseFromHearing() {
        var others = new ArrayList<SessionNews>();
        session.watch(news -> {
            throw new IllegalStateException("closing");
        });
        session.watch(others::add);
        session.end();

        assertThat(others).containsExactly(SessionNews.ENDED);
    }

    /** Whatever is done when: nobody is locked within the idle time after a touch, and everybody is after it. */
    @Test
    void theLockKeepsToTheTimeSinceTheLastTouch() {
        for (var seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var one = new OpenSession(StaffId.next(), "x", new DeviceId(UUID.randomUUID()), "", "", START,
                    true, new MockHttpSession(), closed -> { });
            var at = START;
            var touched = START;
            while (Duration.between(START, at).compareTo(LONGEST.minusHours(1)) < 0) {
                at = at.plusSeconds(1 + chance.nextInt(1500));
                one.pass(at, IDLE, WARNING, LONGEST);
                assertThat(one.isLocked()).as("seed %d", seed).isEqualTo(!at.isBefore(touched.plus(IDLE)));
                if (one.isLocked()) {
                    one.unlock(at);
                    touched = at;
                } else if (chance.nextBoolean()) {
                    one.touch(at);
                    touched = at;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 | Chrome · Windows",
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0 | Edge · Windows",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18 Safari/605.1 | Safari · macOS",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0 | WeChat · iPhone",
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 | Firefox · Linux",
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/131 Mobile Safari/537.36 | Chrome · Android",
            "curl/8.0 | ? · ?"})
    void browsersAreCalledWhatPeopleCallThem(String agent, String name) {
        assertThat(DeviceName.of(agent)).isEqualTo(name);
    }

    @Test
    void aBrowserThatSaysNothingHasNoName() {
        assertThat(DeviceName.of(null)).isEqualTo("? · ?");
    }

    private void pass(Duration time) {
        now = now.plus(time);
        session.pass(now, IDLE, WARNING, LONGEST);
    }
}
