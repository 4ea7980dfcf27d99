package io.kewei.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;

/** A column with few different values, each of them kept once. */
class Codes<T> {

    private final List<T> values;
    private final int[] codes;

    private Codes(List<T> values, int[] codes) {
        this.values = values;
        this.codes = codes;
    }

    static <T> Codes<T> of(List<T> column) {
        var values = new ArrayList<T>();
        var known = new HashMap<T, Integer>();
        var codes = new int[column.size()];
        for (var row = 0; row < codes.length; row++) {
            var value = column.get(row);
            var code = known.computeIfAbsent(value, added -> known.size());
            if (code == values.size()) {
                values.add(value);
            }
            codes[row] = code;
        }
        return new Codes<>(List.copyOf(values), codes);
    }

    T of(int row) {
        return value(code(row));
    }

    T value(int code) {
        return values.get(code);
    }

    int code(int row) {
        return codes[row];
    }

    /** How many different ones there are; codes are below it. */
    int different() {
        return values.size();
    }

    /** Hands over each value with what was counted for its code, where it is anything. */
    void forEach(long[] counts, BiConsumer<T, Long> taker) {
        for (var code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                taker.accept(values.get(code), counts[code]);
            }
        }
    }
}
