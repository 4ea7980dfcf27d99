package io.kewei.account.company;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, and goes where it is sent one step at a time. */
final class Traveller implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");

    private static final int MOST_HOPS = 10;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private URI here;
    private HttpResponse<String> page;

    /** Opens an address, as a person who types it. */
    Traveller open(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Goes on once to where the last answer says. */
    Traveller on() throws IOException, InterruptedException {
        return open(sentTo());
    }

    /** Goes on until an answer is a page, or leads to an address that begins so. */
    Traveller onUntil(String prefix) throws IOException, InterruptedException {
        for (var hops = 0; isSentOn() && !sentTo().startsWith(prefix); hops++) {
            if (hops == MOST_HOPS) {
                throw new AssertionError("Sent on and on, at last to " + sentTo());
            }
            on();
        }
        return this;
    }

    /** Sends what is filled in to an address, with the token of the page on which it is done. */
    Traveller fill(String address, Map<String, String> values) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page.body());
        var all = new HashMap<>(values);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(address, all);
    }

    Traveller post(String address, Map<String, String> values) throws IOException, InterruptedException {
        var body = values.entrySet().stream().map(value -> value.getKey() + "="
                + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    boolean isSentOn() {
        return page.statusCode() / 100 == 3;
    }

    /** Where the last answer leads. */
    String sentTo() {
        return here.resolve(page.headers().firstValue("Location").orElseThrow(
                () -> new AssertionError(here + " answered " + page.statusCode() + ": " + page.body()))).toString();
    }

    /** What the last answer says. */
    String words() {
        return page.body();
    }

    /** The value of a cookie of this name; empty for none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private Traveller send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var sent = request.header("Accept", "text/html").timeout(Duration.ofSeconds(20)).build();
        here = sent.uri();
        page = client.send(sent, BodyHandlers.ofString());
        return this;
    }

    @Override
    public void close() {
        client.close();
    }
}
