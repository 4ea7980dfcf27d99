package io.kewei.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;

/** The conditions of one query and what fills their gaps. */
class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition with one gap, if it is wanted. */
    void when(boolean wanted, String condition, String name, @Nullable Object value) {
        if (wanted && value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Adds a condition without gaps, if it is wanted. */
    void when(boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    /** The path has to be one of the values; no values ask for nothing. */
    void in(String path, Collection<?> some) {
        var name = path.replace(".", "");
        when(!some.isEmpty(), path + " in :" + name, name, some);
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    /** The same, to which more can be added. */
    Conditions and() {
        var more = new Conditions();
        more.conditions.addAll(conditions);
        more.values.putAll(values);
        return more;
    }

    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void fill(Query query) {
        values.forEach(query::setParameter);
    }
}
