package io.kewei.platform.connection;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Buffers of the line on which the portal speaks first. Vaadin sets them, after the servlet's own parameters, to what windows
 * need that also send their messages there; ours send them as requests ({@code WEBSOCKET_XHR}).
 */
@Component
class PushBuffers implements VaadinServiceInitListener {

    /** In characters: windows say little more than that they are still there. */
    static final String LONGEST = "512";
    /** Atmosphere makes two of this size for each window, and clears them in the end; nobody writes into them. */
    private static final String UNUSED = "0";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            var servlet = service.getServlet();
            var name = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(name) instanceof AtmosphereFramework push) {
                push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, UNUSED);
                push.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, LONGEST);
                push.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, LONGEST);
            }
        }
    }
}
