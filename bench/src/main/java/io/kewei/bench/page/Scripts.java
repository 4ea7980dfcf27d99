package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What the scripts of an answer mean for the few parts of a page that the protocol depends on. */
final class Scripts {

    /** {@code $0.name(} or {@code this.name(}: a function of an element. */
    private static final Pattern FUNCTION = Pattern.compile("^return (?:\\$0|\\(async function\\(\\) \\{.*?this)"
            + "(?:\\.\\$connector)?\\.([A-Za-z]+)\\(");

    private final Tree tree;
    private final Wire wire;
    private String address;

    Scripts(Tree tree, Wire wire, String address) {
        this.tree = tree;
        this.wire = wire;
        this.address = address;
    }

    /** What stands in the address bar. */
    String address() {
        return address;
    }

    /** The user goes somewhere else. */
    void moved(String to) {
        address = to;
    }

    /** @param call arguments, then the script that gets them */
    void run(JsonNode call) {
        var script = call.path(call.size() - 1).asText();
        if (script.contains("CustomEvent('vaadin-navigate'")) {
            address = call.path(1).asText();
        } else if (script.contains("window.open(")) {
            address = call.path(0).asText();
        } else if (script.contains("this.$server['}p']($0, false")) {
            throw new Trouble("a call to the server was refused: " + call);
        } else {
            var function = FUNCTION.matcher(script);
            if (function.find()) {
                called(function.group(1), call, script.startsWith("return $0") ? 0 : call.size() - 2);
            }
        }
    }

    /** @param which of the arguments is the element whose function it is */
    private void called(String function, JsonNode call, int which) {
        var node = call.path(which).path("@v-node");
        if (!node.isInt()) {
            return;
        }
        var element = tree.node(node.asInt());
        element.called.add(function);
        element.given.put(function, call.path(which == 0 ? 1 : 0));
        switch (function) {
            case "confirm" -> wire.call(element, "confirmUpdate", call.path(1).asInt());
            case "set" -> element.rows().set(call.path(1).asInt(), call.path(2));
            case "clear" -> element.rows().clear(call.path(1).asInt(), call.path(2).asInt());
            case "reset" -> element.rows().clear();
            case "setHeaderRenderer" -> header(call);
            default -> { }
        }
    }

    /** A column is told its header, whether it sorts, and its own name. */
    private void header(JsonNode call) {
        var column = tree.node(call.path(0).path("@v-node").asInt());
        column.properties.put("headerWords", call.path(1));
        column.properties.put("sorterPath", call.path(3));
    }
}
