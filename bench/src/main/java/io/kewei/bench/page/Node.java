package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One element of a screen as the portal has described it. */
public final class Node {

    final int id;
    String tag = "";
    boolean visible = true;
    String words = "";
    final Map<String, JsonNode> properties = new HashMap<>();
    final Map<String, String> attributes = new HashMap<>();
    /** Which events it wants to hear of, with the key of what they carry. */
    final Map<String, String> listeners = new HashMap<>();
    final List<String> classes = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final List<Node> virtual = new ArrayList<>();
    /** Functions that the portal has called on it since the user's latest act. */
    final Set<String> called = new HashSet<>();
    /** By function that the portal has ever called on it, what it was given first the last time. */
    final Map<String, JsonNode> given = new HashMap<>();
    private @Nullable Rows rows;

    Node(int id) {
        this.id = id;
    }

    /** What a list shows: the lines that the portal has sent. */
    Rows rows() {
        if (rows == null) {
            rows = new Rows();
        }
        return rows;
    }

    /** The user does something: what came before is no answer to it. */
    void age() {
        called.clear();
        if (rows != null) {
            rows.age();
        }
    }

    public String tag() {
        return tag;
    }

    public boolean is(String someTag) {
        return tag.equals(someTag);
    }

    public boolean has(String className) {
        return classes.contains(className);
    }

    /** A property or attribute as text; empty if it has none. */
    public String get(String name) {
        var property = properties.get(name);
        return property == null || property.isNull() ? attributes.getOrDefault(name, "") : property.asText();
    }

    /** Whether the portal has called this function on it since the user's latest act. */
    public boolean wasCalled(String function) {
        return called.contains(function);
    }

    /** What the portal gave it when it last called this function; missing if it never did. */
    public JsonNode given(String function) {
        return given.getOrDefault(function, MissingNode.getInstance());
    }

    /** All words below it, as they are read. */
    public String text() {
        return all().map(node -> node.words).collect(Collectors.joining());
    }

    /** What its label, placeholder or hidden name says. */
    boolean isCalled(String name) {
        return Stream.of("label", "accessibleName", "aria-label", "placeholder").anyMatch(key -> get(key).equals(name));
    }

    /** Itself and everything below it that shows. */
    public Stream<Node> all() {
        return visible ? Stream.concat(Stream.of(this), Stream.concat(children.stream(), virtual.stream())
                .flatMap(Node::all)) : Stream.empty();
    }
}
