package io.kewei.bench.page;

/** The portal has answered with something that a user would call an error, or a screen is not as the journey expects it. */
public class Trouble extends RuntimeException {

    public Trouble(String message) {
        super(message, null, false, false);
    }
}
