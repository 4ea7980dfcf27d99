package io.kewei.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Somebody who talks to the portal without a browser: what a browser sends, written by hand. */
final class Wire implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SCREEN_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String screen = "";

    /** Logs in and opens a screen. */
    static Wire loggedIn(String login, String address) throws IOException, InterruptedException {
        var wire = new Wire();
        if (!wire.logIn(login, Desk.PASSWORD)) {
            throw new IOException(login + " was not let in");
        }
        wire.screen = wire.get("/?v-r=init&location=" + address + "&query=").body();
        return wire;
    }

    /** Types login and password into the form, and says whether that let in. */
    boolean logIn(String login, String password) throws IOException, InterruptedException {
        var token = found(FORM_TOKEN, get("/login").body());
        var answer = send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf="
                        + encoded(token))));
        return !answer.headers().firstValue("Location").orElse("login").contains("login");
    }

    /** What the browser would keep: names and values of cookies. */
    List<String> cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue).toList();
    }

    /** The token that a screen's messages carry. */
    String token() {
        return found(SCREEN_TOKEN, screen);
    }

    /** All that the screen was told when it was opened. */
    String screen() {
        return screen;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(address)).GET());
    }

    /** Sends a message of the screen that is opened first, with this token and in its turn. */
    HttpResponse<String> message(String token, int turn, String invocation) throws IOException, InterruptedException {
        return post("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(token, invocation, turn,
                turn));
    }

    /** Posts something where messages go. */
    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/?v-r=uidl&v-uiId=" + found(UI, screen)))
                .header("Content-Type", "application/json; charset=UTF-8").POST(BodyPublishers.ofString(body)));
    }

    /** The answer to whoever wants a web socket for a page of this origin; 101 where it is opened. */
    static int handshake(String origin) {
        try (var client = HttpClient.newHttpClient()) {
            client.newWebSocketBuilder().header("Origin", origin).buildAsync(
                    URI.create(RunningPortal.address().replaceFirst("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=0"),
                    new WebSocket.Listener() { }).join().abort();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException answer ? answer.getResponse().statusCode() : 0;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String address) {
        return URI.create(RunningPortal.address() + address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return match.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
