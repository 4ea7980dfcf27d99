package io.kewei.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An embedded database that is being opened while the rest of the portal is put together. */
final class OpeningDatabase {

    private final CompletableFuture<EmbeddedDatabase> opening = new CompletableFuture<>();
    private boolean settled;

    OpeningDatabase(EmbeddedDatabaseSettings settings) {
        Thread.ofVirtual().name("database-start")
                .start(() -> opening.completeAsync(() -> EmbeddedDatabase.open(settings), Runnable::run));
    }

    /**
     * The database, once it is open; from now on whoever asked has to close it.
     *
     * @throws DatabaseUnavailable if it cannot be opened
     */
    synchronized EmbeddedDatabase take() {
        settled = true;
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Nobody will take it, because the portal does not come up; unless somebody has, it is closed. */
    synchronized void giveUp() {
        if (!settled) {
            settled = true;
            opening.handle((database, failed) -> database).thenAccept(database -> {
                if (database != null) {
                    close(database);
                }
            }).join();
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
