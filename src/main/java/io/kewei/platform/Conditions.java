package io.kewei.platform;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one query, all of which have to hold, and what fills their gaps. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean passing;

    /** Adds a condition without gaps. */
    public void add(String condition) {
        conditions.add(condition);
    }

    /** Adds a condition with one gap, however often that stands in it. */
    public void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** Adds a condition with one gap, unless there is nothing to fill it with: then nothing is asked. */
    public void when(String condition, String name, @Nullable Object value) {
        if (value != null) {
            add(condition, name, value);
        }
    }

    /** The path has to be one of the values; no values ask for nothing. */
    public void in(String path, Collection<?> some) {
        in(path + " in :" + gap(path), gap(path), some);
    }

    /** The values of which a path has to be one; none if nothing is asked of it. */
    public Collection<?> chosen(String path) {
        return values.get(gap(path)) instanceof Collection<?> some ? some : List.of();
    }

    private static String gap(String path) {
        return path.replace(".", "");
    }

    /** As {@link #in(String, Collection)}, in words of one's own. */
    public void in(String condition, String name, Collection<?> some) {
        if (!some.isEmpty()) {
            add(condition, name, some);
        }
    }

    /** Fills one gap more of a condition that has several. */
    public void put(String name, Object value) {
        values.put(name, value);
    }

    /** Fills one gap more with the present moment. */
    public void now(String name, Instant moment) {
        put(name, moment);
        passing = true;
    }

    /** Whether they are about the present moment, so that the next who asks asks for something else. */
    public boolean isPassing() {
        return passing;
    }

    /** The same, to which more can be added. */
    public Conditions and() {
        var more = new Conditions();
        more.conditions.addAll(conditions);
        more.values.putAll(values);
        more.passing = passing;
        return more;
    }

    /** As the end of a query, or before its order; empty text for no condition. */
    public String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** What fills the gaps, by their names. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }

    public void fill(Query query) {
        values.forEach(query::setParameter);
    }
}
