package io.kewei.platform.operation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts, shows the login page to nobody and ends, so that the JVM can note down what a start and its first visitor need
 * (script {@code kewei}, docs/operations.md).
 */
@Component
@ConditionalOnProperty("kewei.rehearsal")
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");
    /** What Vaadin's client says first: which screen it wants to see. */
    private static final String ASKS = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"login","query":"",
            "appShellTitle":"","trigger":"","historyState":{"idx":0}}}],"syncId":0,"clientId":0}""";

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) throws InterruptedException {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            visit(browser, URI.create("http://localhost:" + context.getWebServer().getPort()));
        } catch (IOException trouble) {
            LOG.warn("The rehearsal's visitor has not seen the login page; the first real one will wait a little longer",
                    trouble);
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    private static void visit(HttpClient browser, URI portal) throws IOException, InterruptedException {
        send(browser, HttpRequest.newBuilder(portal.resolve("/login")));
        send(browser, HttpRequest.newBuilder(portal.resolve("/styles.css")));
        var start = send(browser, HttpRequest.newBuilder(portal.resolve("/?v-r=init&location=login&query=")));
        send(browser, HttpRequest.newBuilder(portal.resolve("/?v-r=uidl&v-uiId=" + found(WINDOW, start)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(ASKS.formatted(found(TOKEN, start)))));
    }

    private static String send(HttpClient browser, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String answer) throws IOException {
        var matcher = pattern.matcher(answer);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in the first answer");
        }
        return matcher.group(1);
    }
}
