package io.kewei.bench.load;

import io.kewei.bench.page.VaadinPage;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache fetches until the login page can be used, compressed as it comes over the wire: the
 * HTML, what it names, what the scripts load in their turn, and the screen's own messages.
 */
final class FirstPage {

    private static final Pattern IN_HTML = Pattern.compile("<(?:link|script)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"");
    /** What a script needs to run, and what the start loads at once; what other screens ask for does not count. */
    private static final Pattern IN_SCRIPT = Pattern.compile("(?:\\bfrom|\\bimport)\\s*[\"`](\\./[^\"`]+\\.js)[\"`]"
            + "|import\\([\"`](\\./(?:FlowBootstrap|FlowClient|generated-flow-imports)[^\"`]+)[\"`]");
    private static final Pattern PUSH = Pattern.compile("\"pushScript\":\"([^\"]+)\"");

    private final Courier courier;
    private final URI portal;
    private final Map<URI, Long> sizes = new LinkedHashMap<>();
    private final Deque<URI> todo = new ArrayDeque<>();

    private FirstPage(Courier courier, URI portal) {
        this.courier = courier;
        this.portal = portal;
    }

    /**
     * What was fetched.
     *
     * @param bytes   of all together, without headers
     * @param largest the five largest
     */
    record Weight(int requests, long bytes, Map<String, Long> largest) {
    }

    static Weight of(URI portal) {
        try (var courier = new Courier(portal)) {
            return new FirstPage(courier, portal).weigh();
        }
    }

    private Weight weigh() {
        var page = new VaadinPage(InstantSource.system(), new Random(0));
        page.open("login");
        courier.deliver(page);
        var dialogue = courier.bytes();
        var messages = courier.requests();
        follow(portal.resolve("/login"), IN_HTML);
        var push = PUSH.matcher(courier.text(portal.resolve("/?v-r=init&location=login&query=")));
        if (push.find()) {
            todo.add(portal.resolve("/" + push.group(1)));
        }
        while (!todo.isEmpty()) {
            fetch(todo.remove());
        }
        var largest = new LinkedHashMap<String, Long>();
        sizes.entrySet().stream().sorted(Map.Entry.<URI, Long>comparingByValue().reversed()).limit(5)
                .forEach(one -> largest.put(one.getKey().getPath(), one.getValue()));
        return new Weight(sizes.size() + messages,
                dialogue + sizes.values().stream().mapToLong(Long::longValue).sum(), largest);
    }

    private void fetch(URI address) {
        if (!sizes.containsKey(address)) {
            sizes.put(address, courier.size(address));
            if (address.getPath().endsWith(".js")) {
                follow(address, IN_SCRIPT);
            }
        }
    }

    private void follow(URI address, Pattern pattern) {
        var links = pattern.matcher(courier.text(address));
        while (links.find()) {
            todo.add(address.resolve(links.group(1) != null ? links.group(1) : links.group(2)));
        }
    }
}
