package io.kewei.platform.security;

/** What somebody who has just logged in must do before anything else is allowed. */
public enum Duty {

    /** Choose a password that only the person knows. */
    PASSWORD,
    /** Set a second factor up, because what the person may do asks for one. */
    SECOND_FACTOR
}
