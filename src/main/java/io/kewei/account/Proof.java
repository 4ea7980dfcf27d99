package io.kewei.account;

/** By what it is certain that a password belongs to somebody. */
public enum Proof {

    /** It is not. */
    NONE,
    /** By the password that the portal keeps. */
    PORTAL,
    /** By the company's directory. */
    DIRECTORY,
    /** No password was typed here: the company's provider vouches, and has asked for what it holds necessary. */
    PROVIDER
}
