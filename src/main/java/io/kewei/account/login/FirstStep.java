package io.kewei.account.login;

import io.kewei.account.Proof;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the session remembers between the password and the code: that it was right, for whom and when.
 *
 * @param password since when the person has had the password that was typed; the note is worth nothing once there is another
 */
record FirstStep(String login, Proof proof, @Nullable Instant password, Instant at) implements Serializable {

    /** Name in the session. */
    static final String NAME = FirstStep.class.getName();
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return !now.isBefore(at.plus(GOOD_FOR));
    }
}
