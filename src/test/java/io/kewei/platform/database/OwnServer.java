package io.kewei.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** An embedded database for tests that start portals on it; it outlives each of them. */
public final class OwnServer implements AutoCloseable {

    private final EmbeddedDatabase database;

    private OwnServer(EmbeddedDatabase database) {
        this.database = database;
    }

    /** An empty one in a folder. */
    public static OwnServer in(Path folder) {
        var programs = Path.of(System.getenv().getOrDefault("KEWEI_CACHE",
                Path.of(System.getProperty("user.home"), ".cache", "kewei").toString()));
        return new OwnServer(EmbeddedDatabase.open(new EmbeddedDatabaseSettings(folder.toAbsolutePath().normalize(),
                programs, DataSize.ofMegabytes(256), false)));
    }

    /** How a portal is told of it, as environment variables. */
    public Map<String, String> settings() {
        return Map.of("SPRING_DATASOURCE_URL", database.access().url(),
                "SPRING_DATASOURCE_USERNAME", DatabaseAccess.USER,
                "SPRING_DATASOURCE_PASSWORD", database.access().password());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
