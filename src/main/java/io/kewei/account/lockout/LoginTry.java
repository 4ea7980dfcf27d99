package io.kewei.account.lockout;

import io.kewei.platform.feed.News;

/** Somebody tries to log in, or has; other processes count it as their own. */
record LoginTry(Turn turn, String login, Caller caller) implements News {

    /** What became of it. */
    enum Turn {
        /** Counts as wrong until something else is said. */
        TRIED,
        /** Was not wrong, but has not led to a login yet. */
        TAKEN_BACK,
        RIGHT,
        /** An administrator lets the login be tried again. */
        UNLOCKED
    }
}
