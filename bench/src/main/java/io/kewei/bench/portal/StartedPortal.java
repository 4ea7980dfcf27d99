package io.kewei.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal that a bench starts for itself, and stops. */
public final class StartedPortal implements AutoCloseable {

    private static final long PATIENCE = Duration.ofMinutes(15).toNanos();
    private static final int BETWEEN_TRIES = 20;
    private static final int STOP_SECONDS = 40;

    private final Process process;
    private final String url;
    private final Duration start;

    private StartedPortal(Process process, String url, Duration start) {
        this.process = process;
        this.url = url;
        this.start = start;
    }

    /** @param script the project's {@code ./kewei}, which builds what is missing and then becomes the portal's process */
    public static StartedPortal start(Path script, Path log) throws IOException, InterruptedException {
        return start(List.of(script.toString(), "run"), Map.of(), log);
    }

    /**
     * Starts a portal on free ports and returns when it is ready.
     *
     * @param environment what the process finds besides ours
     */
    public static StartedPortal start(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var port = freePort();
        var management = freePort();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("KEWEI_PORT", Integer.toString(port));
        builder.environment().put("KEWEI_MANAGEMENT_PORT", Integer.toString(management));
        var began = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        waitFor("http://127.0.0.1:" + port + "/login", process, log);
        var answered = System.nanoTime();
        // A first start fills the database after that.
        waitFor("http://127.0.0.1:" + management + "/actuator/health/readiness", process, log);
        return new StartedPortal(process, "http://127.0.0.1:" + port, Duration.ofNanos(answered - began));
    }

    private static void waitFor(String address, Process process, Path log) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE;
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    stop(process);
                    throw new IOException("the portal does not come up; " + log + " says why");
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
            }
        }
    }

    public String url() {
        return url;
    }

    public long pid() {
        return process.pid();
    }

    /** How long it took from the command to the login page's answer. */
    public Duration start() {
        return start;
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
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

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop(process);
    }
}
