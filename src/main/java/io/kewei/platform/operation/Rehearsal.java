package io.kewei.platform.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts, shows one page to nobody and ends, so that the JVM can note down what a start needs (script {@code kewei}). */
@Component
@ConditionalOnProperty("kewei.rehearsal")
class Rehearsal {

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        try (var browser = HttpClient.newHttpClient()) {
            var page = URI.create("http://localhost:" + context.getWebServer().getPort() + "/login");
            browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
        }
        System.exit(SpringApplication.exit(context));
    }
}
