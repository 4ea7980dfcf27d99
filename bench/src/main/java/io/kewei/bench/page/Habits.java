package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Vaadin's components say by themselves, as recorded from a browser. */
final class Habits {

    /** A component tells once that a property has a value; the value goes along only if the server knew another. */
    private record Habit(String event, @Nullable String property, @Nullable JsonNode value) {

        static Habit of(String event) {
            return new Habit(event, null, null);
        }

        static Habit of(String event, String property, JsonNode value) {
            return new Habit(event, property, value);
        }
    }

    private static final Habit OPENED = Habit.of("opened-changed");
    private static final Habit VALUE = Habit.of("value-changed");
    private static final Habit CLOSED = Habit.of("opened-changed", "opened", BooleanNode.FALSE);
    private static final Habit FILTER = Habit.of("filter-changed", "filter", TextNode.valueOf(""));

    /** By tag, what a component says when it is drawn for the first time. */
    private static final Map<String, List<Habit>> WHEN_DRAWN = Map.ofEntries(
            Map.entry("vaadin-app-layout", List.of(Habit.of("primary-section-changed"),
                    Habit.of("drawer-opened-changed", "drawerOpened", BooleanNode.TRUE),
                    Habit.of("overlay-changed", "overlay", BooleanNode.FALSE))),
            Map.entry("vaadin-side-nav", List.of(Habit.of("collapsed-changed", "collapsed", BooleanNode.FALSE))),
            Map.entry("vaadin-side-nav-item", List.of(Habit.of("expanded-changed", "expanded", BooleanNode.FALSE))),
            Map.entry("vaadin-popover", List.of(OPENED)),
            Map.entry("vaadin-notification", List.of(OPENED)),
            Map.entry("vaadin-select", List.of(OPENED, VALUE)),
            Map.entry("vaadin-combo-box", List.of(VALUE, CLOSED, FILTER)),
            Map.entry("vaadin-multi-select-combo-box", List.of(CLOSED, FILTER)),
            Map.entry("vaadin-date-picker", List.of(VALUE, CLOSED)),
            Map.entry("vaadin-time-picker", List.of(VALUE, CLOSED)),
            Map.entry("vaadin-checkbox", List.of(Habit.of("checked-changed"), Habit.of("indeterminate-changed"))),
            Map.entry("vaadin-tabs", List.of(Habit.of("selected-changed"))));

    private Habits() {
    }

    /** What a component says that has just appeared. */
    static void drawn(Node node, Wire wire) {
        for (var habit : WHEN_DRAWN.getOrDefault(node.tag, List.of())) {
            if (node.listeners.containsKey(habit.event())) {
                if (habit.property() != null && habit.value() != null) {
                    wire.sync(node, habit.property(), habit.value());
                }
                wire.event(node, habit.event(), JsonNodeFactory.instance.objectNode());
            }
        }
        if (node.is("vaadin-tabs")) {
            wire.call(node, "updateSelectedTab", true);
        }
    }

    /** What a component says that the server has closed, once it has faded away. */
    static void closed(Node node, Wire wire) {
        if (node.listeners.containsKey("closed")) {
            wire.event(node, "closed", JsonNodeFactory.instance.objectNode());
        }
    }

    /**
     * What an event carries.
     *
     * @param wanted expressions that the server wants to know, and how often it wants to hear
     */
    static ObjectNode data(JsonNode wanted) {
        var data = JsonNodeFactory.instance.objectNode();
        wanted.properties().forEach(one -> {
            if (one.getValue().isArray()) {
                data.put(one.getKey(), 1);
                if (one.getValue().toString().contains("trailing") && !one.getValue().toString().contains("leading")) {
                    data.put("for", "trailing");
                }
            } else if (!one.getKey().startsWith("}")) {
                data.set(one.getKey(), value(one.getKey(), one.getValue().asBoolean()));
            }
        });
        return data;
    }

    /** @param condition whether the server only hears of it if this is true */
    private static JsonNode value(String expression, boolean condition) {
        var make = JsonNodeFactory.instance;
        if (condition || expression.endsWith("Key") || expression.endsWith("isComposing") || expression.endsWith("repeat")) {
            return make.booleanNode(condition);
        }
        return switch (expression) {
            case "event.detail" -> make.numberNode(1);
            case "event.dataTransfer.effectAllowed" -> make.textNode("all");
            case "event.dataTransfer.dropEffect" -> make.textNode("move");
            default -> make.numberNode(0);
        };
    }
}
