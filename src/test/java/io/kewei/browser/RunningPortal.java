package io.kewei.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The packed portal as a process of its own, with demo data in a folder of its own; started once for all tests and stopped
 * with them. {@code -Dkewei.browser.portal=http://localhost:8080} tests one that runs already.
 */
final class RunningPortal {

    private static final Path JAR = Path.of("target", "kewei.jar");
    private static final Path FOLDER = Path.of("target", "browser");
    private static final Path LOG = FOLDER.resolve("portal.log");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADDRESS = start();

    private RunningPortal() {
    }

    /** Where it answers, without a slash at the end. */
    static String address() {
        return ADDRESS;
    }

    /** All that it has written into its logs; empty where somebody else started it. */
    static String logs() throws IOException {
        if (!Files.exists(LOG)) {
            return "";
        }
        var all = new StringBuilder(Files.readString(LOG));
        try (var files = Files.walk(FOLDER.resolve("data").resolve("logs"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static String start() {
        var given = System.getProperty("kewei.browser.portal", "");
        if (!given.isEmpty()) {
            return given;
        }
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
            var port = freePort();
            var management = freePort();
            var process = process(port, management).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            waitUntilReady(process, "http://localhost:" + management + "/actuator/health/readiness");
            return "http://localhost:" + port;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ProcessBuilder process(int port, int management) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: these tests come after package (mvn verify)");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1",
                "-jar", JAR.toString())).redirectErrorStream(true).redirectOutput(LOG.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SPRING_"));
        environment.put("KEWEI_PORT", Integer.toString(port));
        environment.put("KEWEI_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KEWEI_DATA", FOLDER.resolve("data").toAbsolutePath().toString());
        environment.put("KEWEI_DEMO", "on");
        // as talkative as it can be, so that a test can look whether it says too much
        environment.put("LOGGING_LEVEL_IO_KEWEI", "debug");
        return builder;
    }

    private static void waitUntilReady(Process process, String health) throws IOException {
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client, health)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    process.destroy();
                    throw new IOException("the portal does not come up, " + LOG + " says why");
                }
                TimeUnit.MILLISECONDS.sleep(300);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isReady(HttpClient client, String health) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(health)).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
