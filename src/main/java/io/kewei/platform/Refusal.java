package io.kewei.platform;

import java.util.Arrays;

/**
 * A rule of the business says no. The key names a sentence in the user's language; the arguments fill its gaps. An
 * argument that is an enum is shown by its own text, {@code <module>.<enum in words>.<NAME>}.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    public Refusal(String key, Object... args) {
        super(key + Arrays.toString(args));
        this.key = key;
        this.args = args;
    }

    /** Key of the sentence, as in {@code i18n/<module>.properties}. */
    public String key() {
        return key;
    }

    /** What fills the sentence's gaps, in order. */
    public Object[] args() {
        return args.clone();
    }
}
