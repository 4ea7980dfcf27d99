package io.kewei.account.lockout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import io.kewei.Hands;
import io.kewei.platform.feed.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LockOutTest {

    private static final Caller OFFICE = new Caller("10.1.0.7", null);
    private static final Caller ELSEWHERE = new Caller("203.0.113.9", null);
    private static final Caller OWN_LAPTOP = new Caller("10.1.0.7", "laptop");

    private final Hands hands = new Hands(Instant.parse("2026-03-05T06:30:00Z"));
    private final LockOut lockOut = new LockOut(hands, mock(Feed.class));

    @Test
    void theWaitGrowsUpToAQuarterOfAnHour() {
        var waits = new ArrayList<Long>();
        for (var i = 0; i < 12; i++) {
            lockOut.tries("li.na", OFFICE);
            var wait = lockOut.lockedUntil("li.na").map(until -> Duration.between(hands.instant(), until).toSeconds());
            waits.add(wait.orElse(0L));
            hands.pass(Duration.ofSeconds(wait.orElse(0L)));
        }

        assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
    }

    @Test
    void whileLockedNothingIsTriedAndNothingCounts() {
        fail("li.na", OFFICE, 5);
        var until = lockOut.lockedUntil("li.na").orElseThrow();

        assertThatThrownBy(() -> lockOut.tries("li.na", OFFICE)).isInstanceOfSatisfying(TryAgainLater.class,
                later -> assertThat(later.at()).isEqualTo(until));
        assertThatThrownBy(() -> lockOut.tries(" LI.NA ", OFFICE)).isInstanceOf(TryAgainLater.class);
        assertThat(lockOut.lockedUntil("li.na")).contains(until);
    }

    @Test
    void somebodyElsewhereNeverLocksTheOwnersDevice() {
        for (var i = 0; i < 500; i++) {
            attempt("li.na", new Caller("203.0.113." + i % 250, null));
            hands.pass(Duration.ofSeconds(10));
            assertThatCode(() -> {
                lockOut.tries("li.na", OWN_LAPTOP);
                lockOut.takeBack("li.na", OWN_LAPTOP);
            }).doesNotThrowAnyException();
        }
    }

    @Test
    void somebodyElsewhereLocksAStrangeDeviceForTwoMinutesAtMost() {
        for (var i = 0; i < 2_000; i++) {
            attempt("li.na", new Caller("203.0." + i / 250 + "." + i % 250, null));
        }

        assertThatThrownBy(() -> lockOut.tries("li.na", OFFICE)).isInstanceOfSatisfying(TryAgainLater.class,
                later -> assertThat(later.at()).isBeforeOrEqualTo(hands.instant().plus(Duration.ofMinutes(2))));
    }

    @Test
    void theOwnersDeviceIsLockedByItsOwnWrongTries() {
        fail("li.na", OWN_LAPTOP, 5);

        assertThatThrownBy(() -> lockOut.tries("li.na", OWN_LAPTOP)).isInstanceOf(TryAgainLater.class);
        assertThatCode(() -> lockOut.tries("li.na", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void onePasswordOnManyLoginsIsSlowedByTheAddress() {
        for (var i = 0; i < 30; i++) {
            lockOut.tries("user" + i, ELSEWHERE);
        }

        assertThatThrownBy(() -> lockOut.tries("user31", ELSEWHERE)).isInstanceOf(TryAgainLater.class);
        assertThatCode(() -> lockOut.tries("user31", OFFICE)).doesNotThrowAnyException();
        assertThatCode(() -> lockOut.tries("user31", new Caller(ELSEWHERE.address(), "known"))).doesNotThrowAnyException();
    }

    @Test
    void anAccountOfOnesOwnDoesNotBuyMoreGuesses() {
        for (var i = 0; i < 29; i++) {
            lockOut.tries("user" + i, ELSEWHERE);
        }
        lockOut.tries("mallory", ELSEWHERE);
        lockOut.wasRight("mallory", ELSEWHERE);
        lockOut.tries("user30", ELSEWHERE);

        assertThatThrownBy(() -> lockOut.tries("user31", ELSEWHERE)).isInstanceOf(TryAgainLater.class);
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOne() {
        for (var i = 0; i < 5; i++) {
            lockOut.tries("li.na", new Caller("2001:db8:1:2::" + i, null));
        }

        assertThatThrownBy(() -> lockOut.tries("li.na", new Caller("2001:db8:1:2:ffff::1", null)))
                .isInstanceOf(TryAgainLater.class);
        assertThatCode(() -> lockOut.tries("li.na", new Caller("2001:db8:1:3::1", null))).doesNotThrowAnyException();
    }

    @Test
    void aLoginForgetsWhatWasWrongBefore() {
        fail("li.na", OFFICE, 4);
        lockOut.tries("li.na", OFFICE);
        lockOut.wasRight("li.na", OFFICE);

        assertThat(lockOut.lockedUntil("li.na")).isEmpty();
        assertThatCode(() -> fail("li.na", OFFICE, 4)).doesNotThrowAnyException();
        assertThat(lockOut.lockedUntil("li.na")).isEmpty();
    }

    /** Two processes that tell each other of each try: whoever goes from one to the other gains nothing by it. */
    @Test
    void triesElsewhereCountHere() {
        var others = new ArrayList<Consumer<LoginTry>>();
        var feeds = List.of(mock(Feed.class), mock(Feed.class));
        feeds.forEach(feed -> doAnswer(call -> others.add(call.getArgument(1))).when(feed)
                .listen(eq(LoginTry.class), any(), any()));
        var one = new LockOut(hands, feeds.get(0));
        var other = new LockOut(hands, feeds.get(1));
        for (var from = 0; from < 2; from++) {
            var to = others.get(1 - from);
            doAnswer(call -> {
                to.accept(call.getArgument(0));
                return null;
            }).when(feeds.get(from)).tellNow(any());
        }
        for (var i = 0; i < 4; i++) {
            (i % 2 == 0 ? one : other).tries("li.na", OFFICE);
        }
        assertThat(one.lockedUntil("li.na")).isEmpty();
        one.tries("li.na", OFFICE);
        assertThat(other.lockedUntil("li.na")).isPresent().isEqualTo(one.lockedUntil("li.na"));

        other.unlock("li.na");
        assertThat(one.lockedUntil("li.na")).isEmpty();
        for (var i = 0; i < 4; i++) {
            one.tries("li.na", OFFICE);
        }
        other.tries("li.na", OFFICE);
        other.wasRight("li.na", OFFICE);
        assertThat(one.lockedUntil("li.na")).isEmpty();
    }

    @Test
    void anAdministratorUnlocksALogin() {
        fail("li.na", OFFICE, 5);
        fail("li.na2", OFFICE, 5);
        lockOut.unlock("Li.Na");

        assertThat(lockOut.lockedUntil("li.na")).isEmpty();
        assertThat(lockOut.lockedUntil("li.na2")).isPresent();
    }

    /**
     * Whatever is tried, when, from wherever: no wait is longer than its cap, and none begins before the free tries.
     */
    @Test
    void waitsKeepToTheirBoundsWhateverHappens() {
        for (var seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            var patience = new Patience(1 + chance.nextInt(8), Duration.ofSeconds(1 + chance.nextInt(60)),
                    Duration.ofSeconds(60 + chance.nextInt(2_000)), Duration.ofMinutes(1 + chance.nextInt(90)));
            var now = hands.instant();
            var tally = Tally.NONE;
            for (var i = 0; i < 200; i++) {
                var forgotten = patience.isForgotten(tally, now);
                var next = chance.nextInt(10) == 0 ? patience.undone(tally) : patience.failed(tally, now);
                assertThat(next.until()).as("seed %d", seed).isBeforeOrEqualTo(now.plus(patience.longest()));
                assertThat(next.failures()).isLessThanOrEqualTo(forgotten ? 1 : tally.failures() + 1);
                if (next.failures() < patience.free()) {
                    assertThat(next.until()).isEqualTo(Instant.EPOCH);
                }
                tally = next;
                now = now.plusSeconds(chance.nextInt(1 + (int) patience.memory().toSeconds() / 20));
            }
            assertThat(patience.isForgotten(tally, now.plus(patience.memory()).plus(patience.longest()))).isTrue();
        }
    }

    private void fail(String login, Caller caller, int times) {
        for (var i = 0; i < times; i++) {
            lockOut.tries(login, caller);
        }
    }

    private void attempt(String login, Caller caller) {
        try {
            lockOut.tries(login, caller);
        } catch (TryAgainLater notNow) {
            // the attacker goes on
        }
    }
}
