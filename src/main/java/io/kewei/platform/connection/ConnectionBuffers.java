package io.kewei.platform.connection;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Buffers of each connection, in bytes. They limit nothing: what is longer goes in several pieces. Tomcat's own are made for
 * few connections with much on them; here each window holds two, on which next to nothing happens.
 */
@Component
class ConnectionBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String SOCKET = "2048";
    /** Tomcat asks for it when the first web socket is made. */
    private static final String WEB_SOCKET = "2048";
    /** For what windows say there; see {@link PushBuffers}. */
    private static final String HEARD = PushBuffers.LONGEST;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", WEB_SOCKET);
        server.addContextCustomizers(context -> {
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", HEARD);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", HEARD);
        });
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", SOCKET);
            connector.setProperty("socket.appWriteBufSize", SOCKET);
        });
    }
}
