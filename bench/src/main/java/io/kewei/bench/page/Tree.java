package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The elements of one screen, kept as the answers' {@code changes} say. */
final class Tree {

    /** Numbers of the node features of com.vaadin.flow.internal.nodefeature.NodeFeatureRegistry, as the protocol has them. */
    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL = 24;

    private static final int BODY = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final List<Node> attached = new ArrayList<>();
    private final List<Node> closed = new ArrayList<>();

    Tree() {
        node(BODY);
    }

    Node body() {
        return node(BODY);
    }

    Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    /** Everything that shows, from the top. */
    Stream<Node> all() {
        return body().all();
    }

    /** Every element there is, also what does not show. */
    Stream<Node> every() {
        return nodes.values().stream();
    }

    /** Makes the changes and says which elements are new. */
    List<Node> apply(JsonNode changes) {
        attached.clear();
        closed.clear();
        changes.forEach(this::change);
        return attached.stream().filter(node -> nodes.get(node.id) == node).toList();
    }

    /** What the latest changes have closed. */
    List<Node> closed() {
        return List.copyOf(closed);
    }

    private void change(JsonNode change) {
        var id = change.path("node").asInt();
        switch (change.path("type").asText()) {
            case "attach" -> attached.add(node(id));
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "remove" -> remove(node(id), change);
            case "splice" -> splice(node(id), change);
            case "clear" -> clear(node(id), change.path("feat").asInt());
            default -> { }
        }
    }

    private void put(Node node, JsonNode change) {
        var key = change.path("key").asText();
        var value = change.path("value");
        switch (change.path("feat").asInt()) {
            case DATA -> {
                if (key.equals("tag")) {
                    node.tag = value.asText();
                } else if (key.equals("visible")) {
                    node.visible = value.asBoolean();
                }
            }
            case PROPERTIES -> {
                var before = node.properties.put(key, value);
                if (key.equals("opened") && !value.asBoolean() && before != null && before.asBoolean()) {
                    closed.add(node);
                }
            }
            case ATTRIBUTES -> node.attributes.put(key, value.asText());
            case LISTENERS -> node.listeners.put(key, value.asText());
            case TEXT -> node.words = value.asText();
            default -> { }
        }
    }

    private void remove(Node node, JsonNode change) {
        var key = change.path("key").asText();
        switch (change.path("feat").asInt()) {
            case PROPERTIES -> node.properties.remove(key);
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            default -> { }
        }
    }

    private void splice(Node node, JsonNode change) {
        var index = change.path("index").asInt();
        var gone = change.path("remove").asInt();
        switch (change.path("feat").asInt()) {
            case CHILDREN -> splice(node.children, index, gone, nodes(change));
            case VIRTUAL -> splice(node.virtual, index, gone, nodes(change));
            case CLASSES -> splice(node.classes, index, gone, words(change));
            default -> { }
        }
    }

    private List<Node> nodes(JsonNode change) {
        var added = new ArrayList<Node>();
        change.path("addNodes").forEach(id -> added.add(node(id.asInt())));
        return added;
    }

    private static List<String> words(JsonNode change) {
        var added = new ArrayList<String>();
        change.path("add").forEach(word -> added.add(word.asText()));
        return added;
    }

    private static <T> void splice(List<T> list, int index, int gone, List<T> added) {
        var from = Math.min(index, list.size());
        list.subList(from, Math.min(from + gone, list.size())).clear();
        list.addAll(from, added);
    }

    private static void clear(Node node, int feature) {
        switch (feature) {
            case CHILDREN -> node.children.clear();
            case VIRTUAL -> node.virtual.clear();
            case CLASSES -> node.classes.clear();
            default -> { }
        }
    }
}
