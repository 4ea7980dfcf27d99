package io.kewei.account;

/** By what it is certain that a password belongs to somebody. */
public enum Proof {

    /** It is not. */
    NONE,
    /** By the password that the portal keeps. */
    PORTAL,
    /** By the company's directory. */
    DIRECTORY
}
