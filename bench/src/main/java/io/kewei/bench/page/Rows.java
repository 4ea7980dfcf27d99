package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of a grid or of a combo box's list that the portal has sent, by their number from 0. */
final class Rows {

    private final TreeMap<Integer, JsonNode> lines = new TreeMap<>();
    private boolean fresh;

    void set(int first, JsonNode items) {
        for (var i = 0; i < items.size(); i++) {
            lines.put(first + i, items.get(i));
        }
        fresh = true;
    }

    void clear(int first, int count) {
        lines.subMap(first, first + count).clear();
    }

    void clear() {
        lines.clear();
    }

    /** The user does something: whatever comes from now on is an answer to that. */
    void age() {
        fresh = false;
    }

    /** Whether lines have come since the user's latest act. */
    boolean isFresh() {
        return fresh;
    }

    TreeMap<Integer, JsonNode> lines() {
        return lines;
    }

    @Nullable JsonNode line(int number) {
        return lines.get(number);
    }
}
