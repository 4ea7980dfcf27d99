package io.kewei.bench.load;

import io.kewei.bench.page.Answer;
import io.kewei.bench.page.Message;
import io.kewei.bench.page.VaadinPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Carries a single user's messages to the portal, for what is done before and beside the load. */
final class Courier implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;
    private long bytes;
    private int requests;

    Courier(URI portal) {
        this.portal = portal;
        var language = new HttpCookie("kewei-language", "zh");
        language.setPath("/");
        language.setVersion(0);
        cookies.getCookieStore().add(portal, language);
    }

    /** Sends what the page wants to send until it has nothing left to say. */
    void deliver(VaadinPage page) {
        while (page.hasNext()) {
            var message = page.next().orElseThrow();
            page.receive(message, send(message));
        }
    }

    private Answer send(Message message) {
        var request = HttpRequest.newBuilder(portal.resolve(message.path())).header("Accept-Encoding", "gzip");
        if (message.isGet()) {
            request.GET();
        } else {
            request.header("Content-Type", message.type()).POST(BodyPublishers.ofString(message.body()));
        }
        var answer = send(request);
        bytes += answer.body().length;
        requests++;
        return new Answer(answer.statusCode(), answer.headers().firstValue("Location").orElse(""), text(answer));
    }

    /** What has been answered so far, as it came over the wire. */
    long bytes() {
        return bytes;
    }

    int requests() {
        return requests;
    }

    /** How large a file is when it comes as a browser asks for it. */
    long size(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip, deflate, br")).body().length;
    }

    String text(URI address) {
        return text(send(HttpRequest.newBuilder(address)));
    }

    private static String text(HttpResponse<byte[]> answer) {
        var body = answer.body();
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
            try (var zipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = zipped.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    CookieStore cookies() {
        return cookies.getCookieStore();
    }

    @Override
    public void close() {
        client.close();
    }
}
