package io.kewei.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A portal that the bench starts for itself, and stops. */
final class StartedPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final String url;

    private StartedPortal(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** @param script the project's {@code ./kewei}, which builds what is missing and then becomes the portal's process */
    static StartedPortal start(Path script, Path log) throws IOException, InterruptedException {
        var port = freePort();
        var management = freePort();
        var builder = new ProcessBuilder(script.toString(), "run").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("KEWEI_PORT", Integer.toString(port));
        builder.environment().put("KEWEI_MANAGEMENT_PORT", Integer.toString(management));
        var portal = new StartedPortal(builder.start(), "http://127.0.0.1:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        var health = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        var until = Instant.now().plus(PATIENCE);
        while (!isReady(health)) {
            if (!portal.process.isAlive() || Instant.now().isAfter(until)) {
                portal.close();
                throw new IOException("the portal does not come up; " + log + " says why");
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return portal;
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    private static boolean isReady(URI health) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
