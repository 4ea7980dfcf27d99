package io.kewei.account.lockout;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong tries: nothing is looked at until a moment that the person is told. */
public class TryAgainLater extends LockedException {

    private final transient Instant at;

    TryAgainLater(Instant at) {
        super("Too many wrong tries, again at " + at);
        this.at = at;
    }

    /** From when on it makes sense to try again. */
    public Instant at() {
        return at;
    }
}
