package io.kewei.platform.security;

/** What somebody who is logged in must do before anything else is allowed. */
public enum Duty {

    /** Choose a password that only the person knows; the one that was given has just been typed. */
    PASSWORD,
    /** Choose another password in the midst of a session: somebody else knows the present one, which is typed first. */
    CLOSED_PASSWORD,
    /** Set a second factor up, because what the person may do asks for one. */
    SECOND_FACTOR
}
