package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files travel compressed; what the portal says to somebody does not, because its length would tell of it. */
class CompressionBrowserTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+\\.js)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/aura/aura.css", "/VAADIN/static/push/vaadinPush-min.js"})
    void filesAreCompressed(String file) throws Exception {
        assertThat(encoding(get(file))).isEqualTo("gzip");
    }

    @Test
    void scriptsWereCompressedByTheBuild() throws Exception {
        var script = SCRIPT.matcher(get("/login").body());
        assertThat(script.find()).isTrue();

        assertThat(encoding(get("/" + script.group(1)))).isEqualTo("br");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?q=word", "/?v-r=init&location=login&query=q%3Dword"})
    void whatIsSaidToSomebodyIsNot(String address) throws Exception {
        get("/login");

        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(encoding(answer)).isEmpty();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(RunningPortal.address() + address))
                .header("Accept-Encoding", "gzip, deflate, br").build(), BodyHandlers.ofString());
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }
}
