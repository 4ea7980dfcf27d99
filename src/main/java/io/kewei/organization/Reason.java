package io.kewei.organization;

import java.util.List;

/**
 * One reason why somebody sees a record, or one that does not hold.
 *
 * @param grants    whether it lets see
 * @param key       of the sentence that says it
 * @param arguments of the sentence
 */
public record Reason(boolean grants, String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(boolean grants, String key, Object... arguments) {
        return new Reason(grants, key, List.of(arguments));
    }
}
