package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a page of the running portal and its cookies look like from outside, before anybody has logged in. */
class HeadersBrowserTest {

    private static final Pattern SCRIPT = Pattern.compile(
            "<script(?![^>]*nonce=)[^>]*>(?!const root = document\\.body\\.attachShadow)");

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPageRunsItsOwnScriptsAndNoOthers() throws Exception {
        var first = get("/login");
        var second = get("/login");

        var policy = policy(first);
        assertThat(policy).contains("default-src 'none'", "object-src 'none'", "frame-ancestors 'none'",
                "form-action 'self'").doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(policy.replaceAll(".*script-src ([^;]*);.*", "$1")).matches(
                "'self' 'nonce-[A-Za-z0-9+/]{24}' 'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(policy(second)).as("a new name for each page").isNotEqualTo(policy);
        assertThat(SCRIPT.matcher(first.body()).results())
                .as("scripts without the name, but for the charts' banner").isEmpty();
        assertThat(first.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(first.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    @Test
    void theSessionsCookieStaysWithTheBrowser() throws Exception {
        assertThat(cookie(get("/login"))).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");

        var behindTls = get("/login", "X-Forwarded-Proto", "https");
        assertThat(cookie(behindTls)).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(behindTls.headers().firstValue("Strict-Transport-Security")).hasValueSatisfying(
                value -> assertThat(value).contains("max-age=31536000", "includeSubDomains"));
    }

    @Test
    void aSessionIsNotTakenFromAnAddress() throws Exception {
        var id = cookie(get("/login")).replaceAll("[^=]*=([^;]*);.*", "$1");

        assertThat(cookie(get("/login;jsessionid=" + id))).as("a session of its own").doesNotContain(id);
    }

    @Test
    void brokenRequestsGetNoStackTraceAndNoVersion() throws Exception {
        for (var address : new String[] {"/login%00", "/%2e%2e/%2e%2e/etc/passwd", "/VAADIN/../../application.yml",
                "/login?v-r=uidl", "/login?v-r=nothing", "/VAADIN/dynamic/resource/1/2/x", "/error"}) {
            var answer = get(address);
            assertThat(answer.body()).as(address).doesNotContain("Exception", "\tat ", "Tomcat", "Spring", "root:",
                    "datasource");
        }
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningPortal.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
