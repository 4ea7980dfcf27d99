package io.kewei.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed portal as a process of its own, with a data folder of its own; it ends with the tests at the latest. */
final class PortalProcess {

    private static final Path JAR = Path.of("target", "kewei.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Process process;
    private final int port;
    private final int management;

    /**
     * Begins to start one.
     *
     * @param folder   for its data and what it prints
     * @param settings as environment variables; those of this process that are about Spring are not handed on
     */
    PortalProcess(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.port = freePort();
        this.management = freePort();
        Files.createDirectories(folder);
        this.process = builder(settings).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private ProcessBuilder builder(Map<String, String> settings) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: these tests come after package (mvn verify)");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1",
                "-jar", JAR.toString())).redirectErrorStream(true).redirectOutput(log().toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SPRING_"));
        environment.put("KEWEI_PORT", Integer.toString(port));
        environment.put("KEWEI_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KEWEI_DATA", data().toAbsolutePath().toString());
        environment.putAll(settings);
        return builder;
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What it has printed. */
    Path log() {
        return folder.resolve("portal.log");
    }

    PortalProcess waitUntilReady() throws IOException {
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    process.destroy();
                    throw new IOException("the portal does not come up, " + log() + " says why");
                }
                TimeUnit.MILLISECONDS.sleep(300);
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            var health = URI.create("http://localhost:" + management + "/actuator/health/readiness");
            return client.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As when the machine fails: nothing is finished, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
