package io.kewei.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.kewei.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What all filter chains tell the browser. Pages and cookies as a browser gets them are in {@code HeadersBrowserTest}. */
@PortalTest
class WebHeadersTest {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Environment settings;
    private MockMvc web;

    @BeforeEach
    void filterChains() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/customers", "/actuator/env", "/logout"})
    void everyAnswerIsShutTight(String address) throws Exception {
        var answer = answer(address, false);

        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe-eval");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Server")).isNull();
    }

    @Test
    void strictTransportIsSpokenOfBehindTlsOnly() throws Exception {
        assertThat(answer("/customers", false).getHeader("Strict-Transport-Security")).isNull();
        assertThat(answer("/customers", true).getHeader("Strict-Transport-Security")).startsWith("max-age=31536000").contains("includeSubDomains");
    }

    @Test
    void whoLogsOutLeavesNothingInTheBrowser() throws Exception {
        var answer = web.perform(post("/logout").with(csrf()).with(user("li.na")).secure(true)).andReturn().getResponse();

        assertThat(answer.getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    }

    @ParameterizedTest
    @CsvSource({"https://kewei.example, 200", "https://kewei.example:443, 200", "http://kewei.example, 403",
            "https://kewei.example.evil, 403", "https://elsewhere.example, 403", "null, 403", ", 403"})
    void webSocketsAreForPagesOfThePortal(@Nullable String origin, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.setScheme("https");
        request.setServerName("kewei.example");
        request.setServerPort(443);
        request.addHeader("Upgrade", "WebSocket");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        new WebSocketOrigin().doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/health", "/info", "/metrics", "/env", "/heapdump", "/beans", "/loggers", "/threaddump"})
    void thePortalsOwnPortHasNoEndpoints(String endpoint) throws Exception {
        assertThat(answer("/actuator" + endpoint, false).getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void endpointsAnswerOnThisMachineOnlyAndAreThree() {
        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
        assertThat(settings.getProperty("management.endpoints.web.exposure.include")).isEqualTo("health,info,metrics");
        assertThat(settings.getProperty("management.endpoint.health.show-details")).isEqualTo("never");
    }

    private MockHttpServletResponse answer(String address, boolean tls) throws Exception {
        return web.perform(get(address).secure(tls)).andReturn().getResponse();
    }
}
