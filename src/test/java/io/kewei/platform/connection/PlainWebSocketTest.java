package io.kewei.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Web sockets carry little, and carry it as it is. */
class PlainWebSocketTest {

    @Test
    void compressionThatABrowserOffersIsNotTakenUp() throws Exception {
        var handshake = new MockHttpServletRequest("GET", "/VAADIN/push");
        handshake.addHeader("Upgrade", "websocket");
        handshake.addHeader("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits");
        var chain = new MockFilterChain();

        new PlainWebSocket().doFilter(handshake, new MockHttpServletResponse(), chain);

        var seen = (HttpServletRequest) chain.getRequest();
        assertThat(Collections.list(seen.getHeaders("sec-websocket-extensions"))).isEmpty();
        assertThat(seen.getHeader("Upgrade")).isEqualTo("websocket");
    }

    /** The buffers of {@link PushBuffers} have no room for what a screen sends. */
    @Test
    void screensSendTheirMessagesAsRequests() throws Exception {
        var shell = Class.forName("io.kewei.platform.ui.Shell");

        assertThat(shell.getAnnotation(Push.class).transport()).isEqualTo(Transport.WEBSOCKET_XHR);
    }
}
