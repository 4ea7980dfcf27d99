package io.kewei.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The proxy in front of two portals, as {@code docs/nginx.conf} sets it up, on ports of this machine and without TLS.
 */
final class Nginx {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path CONFIGURATION = Path.of("docs", "nginx.conf");

    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    static Nginx before(PortalProcess a, PortalProcess b, Path folder) throws IOException {
        var port = PortalProcess.freePort();
        Files.createDirectories(folder);
        var place = folder.toAbsolutePath();
        var here = Files.readString(CONFIGURATION)
                .replace("10.1.0.11:8080", "127.0.0.1:" + a.port()).replace("10.1.0.12:8080", "127.0.0.1:" + b.port())
                .replace("10\\.1\\.0\\.11:8080", "127\\.0\\.0\\.1:" + a.port())
                .replace("10\\.1\\.0\\.12:8080", "127\\.0\\.0\\.1:" + b.port())
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port).replace("; Secure", "")
                .replaceAll("\\s+ssl_certificate.*", "");
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                %spid %s/nginx.pid;
                error_log %2$s/error.log;
                events {}
                http {
                access_log %2$s/access.log;
                client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy; fastcgi_temp_path %2$s/fastcgi;
                uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
                %s
                }
                """.formatted("root".equals(System.getProperty("user.name")) ? "user root;\n" : "", place, here));
        var process = new ProcessBuilder(List.of(PROGRAM.toString(), "-p", place.toString(), "-c",
                place.resolve("nginx.conf").toString())).redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile()).start();
        var nginx = new Nginx(port, process);
        Runtime.getRuntime().addShutdownHook(new Thread(nginx::stop));
        return nginx;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void stop() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
