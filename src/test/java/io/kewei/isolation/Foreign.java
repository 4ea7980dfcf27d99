package io.kewei.isolation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Ids and numbers of another branch's records; of a branch without any, such as no record has. */
class Foreign {

    static final String NUMBER = "<number>";

    private final Map<String, String> values = new TreeMap<>();

    Foreign(Tables tables, UUID branch) {
        var ids = tables.ids(branch);
        tables.placed().forEach(table -> values.put(id(table), ids.getOrDefault(table, UUID.randomUUID()).toString()));
        values.put(id("branch"), branch.toString());
        values.put(NUMBER, tables.numbers(branch).stream().filter(number -> number.contains("-")).findFirst()
                .orElse("KH-" + UUID.randomUUID().toString().substring(0, 8)));
    }

    /** Stands in an address for the id of a foreign record of this table. */
    static String id(String table) {
        return "<" + table + ">";
    }

    /** The address with foreign values for what stands for them. */
    String in(String address) {
        var real = address;
        for (var one : values.entrySet()) {
            real = real.replace(one.getKey(), one.getValue());
        }
        return real;
    }

    /** A text in which the foreign values are what stands for them again. */
    String out(String text) {
        var plain = text;
        for (var one : values.entrySet()) {
            plain = plain.replace(one.getValue(), one.getKey());
        }
        return plain;
    }

    List<String> all() {
        return List.copyOf(values.values());
    }
}
