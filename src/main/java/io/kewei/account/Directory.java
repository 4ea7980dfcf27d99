package io.kewei.account;

/** The company's directory, where it knows people's passwords. */
public interface Directory {

    /** Whether this is the password of the person who has this login in the portal. */
    boolean knows(String login, String password);
}
