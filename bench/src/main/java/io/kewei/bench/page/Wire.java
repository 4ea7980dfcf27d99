package io.kewei.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One screen's end of the line to the server: its token, the numbers of its messages, and what waits to be sent. */
final class Wire {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    /** A second kind of answer that needs no number: nothing in it has to come in turn. */
    private static final int UNNUMBERED = -1;

    private final String token;
    private final String pushId;
    private final int ui;
    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private ArrayNode calls = MAKE.arrayNode();
    private int clientId;
    private int syncId;
    private int promises;

    /** @param start what opening the screen was answered with */
    Wire(JsonNode start) {
        var uidl = start.path("uidl");
        ui = start.path("v-uiId").asInt();
        token = uidl.path("Vaadin-Security-Key").asText();
        pushId = uidl.path("Vaadin-Push-ID").asText();
        syncId = uidl.path("syncId").asInt();
    }

    void event(Node node, String event, ObjectNode data) {
        add("event", node).put("event", event).set("data", data);
    }

    void sync(Node node, String property, JsonNode value) {
        add("mSync", node).put("feature", 1).put("property", property).set("value", value);
    }

    /** Calls a method of the component on the server that is open to the client. */
    void call(Node node, String method, Object... arguments) {
        add("publishedEventHandler", node).put("templateEventMethodName", method).put("promise", promises++)
                .set("templateEventMethodArgs", JSON.valueToTree(arguments));
    }

    private ObjectNode add(String type, Node node) {
        return calls.addObject().put("type", type).put("node", node.id);
    }

    boolean hasCalls() {
        return !calls.isEmpty();
    }

    /** All that waits, as one message. */
    Optional<Message> message() {
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        var body = body();
        body.set("rpc", calls);
        calls = MAKE.arrayNode();
        clientId++;
        return Optional.of(Message.post(Message.Kind.UIDL, address("uidl"), body.toString()));
    }

    Message heartbeat() {
        return Message.post(Message.Kind.HEARTBEAT, address("heartbeat"), "");
    }

    Message unload() {
        var body = body().put("UNLOAD", true);
        body.putArray("rpc");
        return Message.post(Message.Kind.UNLOAD, address("uidl"), body.toString());
    }

    private ObjectNode body() {
        return MAKE.objectNode().put("csrfToken", token).put("syncId", syncId).put("clientId", clientId);
    }

    private String address(String what) {
        return "/?v-r=" + what + "&v-uiId=" + ui;
    }

    /** Where the line is opened on which the server speaks first. */
    String pushAddress() {
        return "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=0"
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                + syncId;
    }

    /** Whether answers wait for one before them, which is still on its way. */
    boolean isBehind() {
        return !early.isEmpty();
    }

    /** Takes in an answer and gives those whose turn it is: what came too early waits for what was before it. */
    List<JsonNode> inTurn(JsonNode answer) {
        var turn = answer.path("syncId").asInt(UNNUMBERED);
        if (turn == UNNUMBERED) {
            return List.of(answer);
        }
        early.put(turn, answer);
        var ready = new ArrayList<JsonNode>();
        early.keySet().removeIf(seen -> seen <= syncId);
        for (var next = early.remove(syncId + 1); next != null; next = early.remove(syncId + 1)) {
            syncId++;
            ready.add(next);
        }
        return ready;
    }
}
