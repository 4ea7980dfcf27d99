package io.kewei.analytics;

import java.util.Comparator;

/**
 * One bar of a chart that compares things.
 *
 * @param key   what the thing is called in a list's address; several names with commas between
 * @param name  what the user reads
 * @param count how many
 */
public record Slice(String key, String name, long count) {

    static final Comparator<Slice> MOST_FIRST =
            Comparator.comparingLong(Slice::count).reversed().thenComparing(Slice::key);

    Slice plus(Slice other) {
        return new Slice(key, name, count + other.count);
    }
}
