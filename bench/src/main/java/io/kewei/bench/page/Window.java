package io.kewei.bench.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kewei.bench.page.Message.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A browser window at the portal: loads pages, keeps what they show, and says what a browser would send next. Sends nothing
 * itself: take {@link #next}, send it, and give {@link #receive} what came back, until nothing is left.
 */
class Window {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String BROWSER = "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=-480&v-dstd=0"
            + "&v-rtzo=-480&v-dston=false&v-tzid=Asia%2FShanghai&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light%20dark"
            + "&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-tn=aura&v-curdate=";
    /** How often a window says that it is there, and how often it tells that somebody touches it. */
    private static final Duration BEAT = Duration.ofSeconds(300);
    private static final Duration TOUCH = Duration.ofSeconds(15);

    private final InstantSource clock;
    private final Deque<Message> queue = new ArrayDeque<>();
    private Tree tree = new Tree();
    private ObjectNode constants = JsonNodeFactory.instance.objectNode();
    private @Nullable Wire wire;
    private @Nullable Scripts scripts;
    private boolean pushMissing;
    private String route = "";
    private String formToken = "";
    private Instant heard = Instant.EPOCH;
    private Instant touched = Instant.EPOCH;

    Window(InstantSource clock) {
        this.clock = clock;
    }

    /** Loads an address as if it had been typed into the address bar. */
    public void open(String address) {
        if (wire != null) {
            queue.add(wire.unload());
        }
        wire = null;
        scripts = null;
        route = address;
        queue.add(Message.get(Kind.PAGE, "/" + address));
    }

    /** Sends the login form that shows. */
    public void logIn(String login, String password) {
        queue.add(Message.post(Kind.FORM, "/login", "_csrf=" + encoded(formToken) + "&username=" + encoded(login)
                + "&password=" + encoded(password)));
    }

    /** What the browser sends next, if anything. */
    public Optional<Message> next() {
        if (!queue.isEmpty()) {
            return Optional.of(queue.remove());
        }
        return wire == null ? Optional.empty() : wire.message();
    }

    /** Whether what has come cannot be shown yet: something before it is still on its way, by the other line. */
    public boolean isBehind() {
        return wire != null && wire.isBehind();
    }

    public boolean hasNext() {
        return !queue.isEmpty() || wire != null && wire.hasCalls();
    }

    /** Where to open the line on which the server speaks first; empty unless a new screen has none yet. */
    public Optional<String> push() {
        if (wire == null || !pushMissing) {
            return Optional.empty();
        }
        pushMissing = false;
        return Optional.of(wire.pushAddress());
    }

    /**
     * Takes in what came back.
     *
     * @throws Trouble if it is something that the user would call an error
     */
    public void receive(Message sent, Answer answer) {
        switch (sent.kind()) {
            case PAGE -> loaded(ok(sent, answer));
            case INIT -> opened(parsed(ok(sent, answer).body()).path("appConfig"));
            case UIDL -> take(parsed(ok(sent, answer).body()));
            case FORM -> entered(answer);
            case HEARTBEAT -> ok(sent, answer);
            case UNLOAD -> { }
        }
    }

    /** Takes in a frame from the line on which the server speaks first: its length, a bar, then an answer. */
    public void pushed(String frame) {
        var content = frame.substring(frame.indexOf('|') + 1);
        if (content.startsWith("{") && wire != null) {
            take(parsed(content));
        }
    }

    private static Answer ok(Message sent, Answer answer) {
        if (answer.status() != 200) {
            throw new Trouble(sent.kind() + " answered with " + answer.status() + " " + answer.location());
        }
        return answer;
    }

    private static JsonNode parsed(String body) {
        try {
            return Wire.JSON.readTree(body.startsWith("for(;;);") ? body.substring("for(;;);".length()) : body);
        } catch (JsonProcessingException e) {
            throw new Trouble("no JSON: " + body.substring(0, Math.min(200, body.length())));
        }
    }

    private void loaded(Answer answer) {
        var token = FORM_TOKEN.matcher(answer.body());
        formToken = token.find() ? token.group(1) : formToken;
        var parts = route.split("\\?", 2);
        queue.add(Message.get(Kind.INIT, "/?v-r=init&location=" + encoded(parts[0]) + "&query="
                + encoded(parts.length > 1 ? parts[1] : "") + BROWSER + clock.millis()));
    }

    private void opened(JsonNode start) {
        tree = new Tree();
        constants = JsonNodeFactory.instance.objectNode();
        wire = new Wire(start);
        scripts = new Scripts(tree, wire, route);
        pushMissing = true;
        heard = clock.instant();
        digest(start.path("uidl"));
        navigate("/" + route, "");
    }

    private void entered(Answer answer) {
        if (answer.status() != 302 || answer.location().contains("/login") || answer.location().contains("/account")) {
            throw new Trouble("login answered with " + answer.status() + " " + answer.location());
        }
    }

    void navigate(String address, String trigger) {
        var parts = address.split("\\?", 2);
        var data = JsonNodeFactory.instance.objectNode().put("route", parts[0]).put("query", parts.length > 1 ? parts[1] : "")
                .put("appShellTitle", "").put("trigger", trigger);
        data.putObject("historyState").put("idx", 0);
        wire().event(tree.body(), "ui-navigate", data);
    }

    private void take(JsonNode answer) {
        var meta = answer.path("meta");
        if (answer.path("execute").toString().contains("vaadin-redirect-pending")) {
            wire = null; // the browser stops here and loads another page
            scripts = null;
            queue.clear();
        } else if (meta.has("appError") || meta.has("sessionExpired") || meta.has("repaintAll")
                || answer.has("resynchronize")) {
            var words = answer.toString();
            throw new Trouble("the screen broke off: " + words.substring(0, Math.min(300, words.length())));
        } else {
            wire().inTurn(answer).forEach(this::digest);
        }
    }

    private void digest(JsonNode answer) {
        answer.path("constants").properties().forEach(one -> constants.set(one.getKey(), one.getValue()));
        var fresh = tree.apply(answer.path("changes"));
        answer.path("execute").forEach(call -> scripts().run(call));
        fresh.stream().filter(node -> node.visible).forEach(node -> Habits.drawn(node, wire()));
        tree.closed().forEach(node -> Habits.closed(node, wire()));
        fresh.stream().filter(Window::isComplaint).findFirst().ifPresent(notice -> {
            throw new Trouble("notice: " + notice.text());
        });
    }

    /** Warnings and errors at the foot of the page, but not what only asks. */
    private static boolean isComplaint(Node node) {
        return node.is("vaadin-notification") && (node.get("theme").contains("error") || node.get("theme").contains("warning"))
                && node.all().noneMatch(part -> part.has("notice-question"));
    }

    /** The user does something: what was shown before is no answer to it. */
    void touch() {
        var now = clock.instant();
        tree.every().forEach(Node::age);
        if (Duration.between(touched, now).compareTo(TOUCH) > 0 && tree.body().listeners.containsKey("pointerdown")) {
            touched = now;
            fire(tree.body(), "pointerdown");
        }
        if (Duration.between(heard, now).compareTo(BEAT) > 0) {
            heard = now;
            queue.add(wire().heartbeat());
        }
    }

    /** An event as the browser tells the server of it. */
    void fire(Node node, String event) {
        wire().event(node, event, Habits.data(constants.path(node.listeners.getOrDefault(event, ""))));
    }

    /** The event by which the server hears of a property that the user has changed. */
    Optional<String> eventFor(Node node, String property) {
        return node.listeners.entrySet().stream().filter(one -> constants.path(one.getValue()).has("}" + property))
                .map(Map.Entry::getKey).findFirst();
    }

    /** Everything that shows. */
    public Stream<Node> all() {
        return tree.all();
    }

    /** Everything there is, also what waits in menus that are not open. */
    Stream<Node> every() {
        return tree.every();
    }

    /** Whether a screen of the portal shows, and not a page on its way. */
    public boolean isOpen() {
        return wire != null;
    }

    /** What stands in the address bar, without the portal's own address. */
    public String address() {
        return scripts().address();
    }

    Wire wire() {
        if (wire == null) {
            throw new Trouble("no page is open");
        }
        return wire;
    }

    private Scripts scripts() {
        if (scripts == null) {
            throw new Trouble("no page is open");
        }
        return scripts;
    }

    void moved(String address) {
        scripts().moved(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
