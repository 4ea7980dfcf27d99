package io.kewei.platform.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells the browser which scripts of a page are the portal's own: they carry a name that is new for each page, without which
 * nothing runs that somebody managed to write into it. Neither other inline scripts nor {@code eval} are allowed.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 18;
    /** Vaadin's script for the banner that shows where Charts has no licence key: it is added after we have seen the page. */
    private static final String BANNER = "sha256-VLPJicdxFLjuDrsyxemB6iiuaur0bcLrSsJ1sDWxd2o=";
    /**
     * Styles may stand in the page: Vaadin's components, the charts and the calendar write theirs while they run. The base
     * of relative addresses may be the portal's own, because Vaadin's page says where it is.
     */
    private static final String POLICY = String.join("; ", "default-src 'none'",
            "script-src 'self' 'nonce-%s' '" + BANNER + "'", "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'self'", "object-src 'none'",
            "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();
    private final String functions = read("functions.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse response) {
        var nonce = nonce();
        var document = response.getDocument();
        document.head().prependChild(new Element("script").appendChild(new DataNode(functions)));
        document.select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(HEADER, POLICY.formatted(nonce));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String name) {
        try {
            var script = new ClassPathResource(name, PagePolicy.class).getContentAsString(StandardCharsets.UTF_8);
            return script.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
