package io.kewei.platform.command;

/** A command was called in a way it does not know; its message says what is wrong, and the usage follows it. */
public class WrongUse extends RuntimeException {

    public WrongUse(String message) {
        super(message);
    }
}
