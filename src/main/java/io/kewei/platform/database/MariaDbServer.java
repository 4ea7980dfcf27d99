package io.kewei.platform.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One MariaDB server process on one data folder; reachable from this machine only. */
final class MariaDbServer {

    private static final Logger log = LoggerFactory.getLogger(MariaDbServer.class);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);
    private static final int POLL_MILLIS = 20;
    private static final int SLOW_MILLIS = 10_000;

    private final EmbeddedDatabaseSettings settings;
    private final Path tables;
    private final Path pidFile;
    private final Path logFile;
    /** Of its own: a server that starts clears away what others left in the one it uses. */
    private final Path temporary;
    private final Path initFile;

    MariaDbServer(EmbeddedDatabaseSettings settings) {
        this.settings = settings;
        tables = settings.folder().resolve("mariadb");
        pidFile = settings.folder().resolve("server.pid");
        logFile = settings.folder().resolve("server.log");
        temporary = settings.folder().resolve("temporary");
        initFile = settings.folder().resolve("accounts.sql");
    }

    /** Starts the server and returns once it answers; makes its tables if the folder is empty. */
    DatabaseAccess start() throws IOException {
        if (!ServerPrograms.carried()) {
            throw new DatabaseUnavailable("No database is configured, and this build carries none for this machine.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD "
                            + "(docs/operations.md).", null);
        }
        Files.createDirectories(temporary);
        if (settings.throwAway() || !Files.exists(tables)) {
            makeSystemTables();
        }
        var access = DatabaseAccess.onPort(freePort());
        DatabaseAccess.writePrivately(initFile, accounts(access));
        var process = ServerPrograms.unpackedIn(settings.programs(), tables).server()
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        process.command().addAll(arguments(access));
        var logBegin = Files.exists(logFile) ? Files.size(logFile) : 0;
        waitUntilItAnswers(process.start(), access, logBegin);
        Files.delete(initFile);
        return access;
    }

    /** Made aside and moved, so that a start that is killed half-way leaves nothing that looks complete. */
    private void makeSystemTables() throws IOException {
        FileSystemUtils.deleteRecursively(tables);
        var aside = settings.folder().resolve("new");
        FileSystemUtils.deleteRecursively(aside);
        ServerPrograms.unpackedIn(settings.programs(), aside).createSystemTables(temporary);
        Files.move(aside, tables);
    }

    private List<String> arguments(DatabaseAccess access) {
        var arguments = new ArrayList<>(List.of(
                "--tmpdir=" + temporary,
                "--pid-file=" + pidFile, "--init-file=" + initFile,
                "--port=" + access.port(), "--bind-address=127.0.0.1", "--socket=", "--skip-name-resolve", "--skip-ssl",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_0900_ai_ci",
                "--max-allowed-packet=64M", "--max-connections=300",
                // No acknowledged write is lost, not even when the machine stops.
                "--innodb-flush-log-at-trx-commit=" + (settings.throwAway() ? 0 : 1),
                // A list's joins bring in names, each under the scope; guesses of how many that leaves out spoil the plan.
                "--optimizer-use-condition-selectivity=1",
                "--innodb-buffer-pool-size=" + settings.buffer().toBytes(),
                "--innodb-log-file-size=" + settings.log().toBytes()));
        if (settings.throwAway()) {
            arguments.add("--innodb-doublewrite=OFF");
        }
        if ("root".equals(System.getProperty("user.name")) && File.separatorChar == '/') {
            arguments.add("--user=root");
        }
        return arguments;
    }

    /** Run by the server before it listens, so there is no moment with an account that has no password. */
    private static String accounts(DatabaseAccess access) {
        var user = "'%s'@'127.0.0.1'".formatted(DatabaseAccess.USER);
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                DROP DATABASE IF EXISTS test;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', 'PUBLIC');
                FLUSH PRIVILEGES;
                CREATE OR REPLACE USER %2$s IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO %2$s;
                """.formatted(DatabaseAccess.SCHEMA, user, access.password());
    }

    private void waitUntilItAnswers(Process process, DatabaseAccess access, long logBegin) throws IOException {
        for (var tries = 1; !saysItIsReady(logBegin); tries++) {
            try {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IOException("it ended with code %d, %s says why".formatted(process.exitValue(), logFile));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroy();
                throw new IOException(e);
            }
            if (tries * POLL_MILLIS == SLOW_MILLIS) {
                log.info("The embedded database is still starting, perhaps repairing itself; see {}", logFile);
            }
        }
        try {
            DriverManager.getConnection(access.url(), DatabaseAccess.USER, access.password()).close();
        } catch (SQLException e) {
            process.destroy();
            throw new IOException("it runs and does not let us in: " + e.getMessage(), e);
        }
    }

    private boolean saysItIsReady(long logBegin) throws IOException {
        try (var in = Files.newInputStream(logFile)) {
            in.skipNBytes(logBegin);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(": ready for connections");
        }
    }

    /** Stops the server of this folder, whoever started it, after making sure that the process is really that. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip())).filter(this::isOurs);
        if (process.isPresent()) {
            process.get().destroy();
            try {
                process.get().onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | InterruptedException | ExecutionException e) {
                log.warn("The embedded database does not stop in {}; it is killed and will repair itself", STOP_PATIENCE);
                process.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains("--datadir=" + tables);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
