package io.kewei.account.lockout;

import io.kewei.platform.feed.Feed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing without letting anybody lock others out. Devices from which the owner has logged in before are
 * counted for themselves: whatever strangers do, they go on. Strangers are counted per login and address; all
 * strangers to one login together, so that many addresses do not help, with a short wait only; and each address over
 * all logins, so that one password is not tried on everybody. Other processes count the same a moment later, by the
 * feed; it is forgotten when they end.
 *
 * <p>A try is counted before it is looked at and taken back when it was right: tries at the same time do not slip
 * through.
 */
@Component
public class LockOut {

    private static final int REMEMBERED = 100_000;
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Caller NOBODY = new Caller("", null);

    /** One login from one place: 5 tries, then 30 s, 1 min, 2 min … 15 min. */
    static final Patience PLACE = new Patience(5, HALF_A_MINUTE, Duration.ofMinutes(15), HOUR);
    /** One login from anywhere unknown: 50 tries, then 30 s … 2 min. */
    static final Patience STRANGERS = new Patience(50, HALF_A_MINUTE, Duration.ofMinutes(2), HOUR);
    /** One address, whatever the login: an office shares it, so 30 tries, then 30 s … 5 min. */
    static final Patience ADDRESS =
            new Patience(30, HALF_A_MINUTE, Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final Tallies places = new Tallies(PLACE, REMEMBERED);
    private final Tallies strangers = new Tallies(STRANGERS, REMEMBERED);
    private final Tallies addresses = new Tallies(ADDRESS, REMEMBERED);
    private final Clock clock;
    private final Feed feed;

    LockOut(Clock clock, Feed feed) {
        this.clock = clock;
        this.feed = feed;
        feed.listen(LoginTry.class, this::elsewhere, () -> { });
    }

    /**
     * Counts a try as wrong, until {@link #wasRight} or {@link #takeBack} says otherwise.
     *
     * @throws TryAgainLater if nothing is tried now; that does not count
     */
    public void tries(String login, Caller caller) {
        synchronized (this) {
            var until = until(login, caller);
            if (until.isAfter(clock.instant())) {
                throw new TryAgainLater(until);
            }
            count(login, caller);
        }
        feed.tellNow(new LoginTry(LoginTry.Turn.TRIED, login, caller));
    }

    private void count(String login, Caller caller) {
        var now = clock.instant();
        places.failed(place(login, caller), now);
        if (caller.device() == null) {
            strangers.failed(name(login), now);
            addresses.failed(caller.network(), now);
        }
    }

    /** Takes one try back that was not wrong, but has not led to a login yet. */
    public void takeBack(String login, Caller caller) {
        undo(login, caller);
        feed.tellNow(new LoginTry(LoginTry.Turn.TAKEN_BACK, login, caller));
    }

    private synchronized void undo(String login, Caller caller) {
        places.undo(place(login, caller));
        if (caller.device() == null) {
            strangers.undo(name(login));
            addresses.undo(caller.network());
        }
    }

    /** Somebody has logged in: what was wrong before with this login from here is forgotten. */
    public void wasRight(String login, Caller caller) {
        forget(login, caller);
        feed.tellNow(new LoginTry(LoginTry.Turn.RIGHT, login, caller));
    }

    private synchronized void forget(String login, Caller caller) {
        places.forget(place(login, caller));
        if (caller.device() == null) {
            strangers.forget(name(login));
            // Not forgotten: somebody with an account of one's own could otherwise go on guessing others'.
            addresses.undo(caller.network());
        }
    }

    /** Forgets all that was wrong with a login. */
    public void unlock(String login) {
        forget(login);
        feed.tellNow(new LoginTry(LoginTry.Turn.UNLOCKED, login, NOBODY));
    }

    private synchronized void forget(String login) {
        places.forgetAll(name(login));
        strangers.forget(name(login));
    }

    /** Tries in another process count here too, also those that would not have been looked at here. */
    private synchronized void elsewhere(LoginTry made) {
        switch (made.turn()) {
            case TRIED -> count(made.login(), made.caller());
            case TAKEN_BACK -> undo(made.login(), made.caller());
            case RIGHT -> forget(made.login(), made.caller());
            case UNLOCKED -> forget(made.login());
        }
    }

    /** Until when a login is locked for anybody, if it is. */
    public synchronized Optional<Instant> lockedUntil(String login) {
        var until = latest(places.latest(name(login)), strangers.until(name(login)));
        return Optional.of(until).filter(clock.instant()::isBefore);
    }

    private Instant until(String login, Caller caller) {
        var here = places.until(place(login, caller));
        return caller.device() != null ? here
                : latest(here, latest(strangers.until(name(login)), addresses.until(caller.network())));
    }

    private static String place(String login, Caller caller) {
        return name(login) + (caller.device() != null ? "device " + caller.device() : caller.network());
    }

    /** A login, closed by a character that is in none. */
    private static String name(String login) {
        return login.strip().toLowerCase(Locale.ROOT) + '\n';
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
