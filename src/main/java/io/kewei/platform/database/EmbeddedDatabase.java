package io.kewei.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database in the portal's data folder. The first process that opens it starts the server, later ones use the same
 * server, and the last one to close it stops the server: a command line beside a running portal works on the same data,
 * and neither has to outlive the other. What a killed process left running is stopped at the next opening.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Static, because file locks belong to the process: several contexts in one process share what is open. */
    private static final Map<Path, EmbeddedDatabase> OPEN = new HashMap<>();

    private final EmbeddedDatabaseSettings settings;
    private final MariaDbServer server;
    private final Path accessFile;
    private @Nullable FolderLock users;
    private @Nullable DatabaseAccess access;
    private int openings;

    private EmbeddedDatabase(EmbeddedDatabaseSettings settings) {
        this.settings = settings;
        server = new MariaDbServer(settings);
        accessFile = settings.data().resolve("database.properties");
    }

    static EmbeddedDatabase open(EmbeddedDatabaseSettings settings) {
        synchronized (OPEN) {
            var database = OPEN.computeIfAbsent(settings.folder(), folder -> new EmbeddedDatabase(settings));
            if (database.openings == 0) {
                try {
                    database.enter();
                } catch (IOException e) {
                    OPEN.remove(settings.folder());
                    throw new DatabaseUnavailable("The embedded database in " + settings.folder()
                            + " cannot be started: " + e.getMessage() + ".",
                            "Check that the folder can be written and that the disk is not full.", e);
                }
            }
            database.openings++;
            return database;
        }
    }

    DatabaseAccess access() {
        if (access == null) {
            throw new IllegalStateException("The embedded database is closed");
        }
        return access;
    }

    @Override
    public void close() throws IOException {
        synchronized (OPEN) {
            if (--openings == 0) {
                OPEN.remove(settings.folder());
                leave();
            }
        }
    }

    private void enter() throws IOException {
        Files.createDirectories(settings.folder());
        try (var _ = gate()) {
            var lock = FolderLock.on(settings.folder().resolve("users.lock"));
            try {
                access = lock.tryAlone() ? start() : DatabaseAccess.read(accessFile);
                lock.share();
                users = lock;
            } finally {
                if (users == null) {
                    lock.close();
                }
            }
        }
    }

    private DatabaseAccess start() throws IOException {
        server.stop();
        log.info("Starting the embedded database in {}", settings.folder());
        var started = server.start();
        started.write(accessFile);
        return started;
    }

    private void leave() throws IOException {
        try (var _ = gate(); var lock = users) {
            access = null;
            if (lock != null && lock.tryAlone()) {
                server.stop();
                Files.deleteIfExists(accessFile);
                log.info("The embedded database has stopped");
            }
        }
    }

    /** One process at a time starts or stops the server. */
    private FolderLock gate() throws IOException {
        return FolderLock.on(settings.folder().resolve("start.lock")).waitForAlone();
    }
}
