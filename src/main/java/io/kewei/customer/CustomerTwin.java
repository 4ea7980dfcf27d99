package io.kewei.customer;

import org.jspecify.annotations.Nullable;

/**
 * A customer that may be the same as one that somebody is about to register. Of a customer of another branch only that
 * it exists is told: {@code row} is null then.
 *
 * @param by what is the same
 */
public record CustomerTwin(By by, @Nullable CustomerRow row) {

    /** What two customers have in common, the strongest first. */
    public enum By {
        TAX_NUMBER, NAME, PHONE
    }
}
