package io.kewei.account;

/** How it stands with somebody's account, for administrators. */
public enum AccountState {

    /** May log in. */
    GOOD,
    /** Has to choose a password at the next login. */
    MUST_CHANGE,
    /** Works here, but has nothing to log in with at the portal. */
    NO_PASSWORD,
    /** Does not work here any more. */
    LEFT
}
