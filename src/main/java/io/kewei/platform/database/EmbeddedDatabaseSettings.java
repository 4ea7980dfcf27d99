package io.kewei.platform.database;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded database lives.
 *
 * @param data      the portal's data folder; the database is in {@code database} below it
 * @param programs  where the server's programs are unpacked once, about 350 MB per version
 * @param buffer    how much of the data the server keeps in memory
 * @param throwAway start empty and do without the care that data worth keeping needs; for tests
 */
record EmbeddedDatabaseSettings(Path data, Path programs, DataSize buffer, boolean throwAway) {

    private static final DataSize BUFFER = DataSize.ofMegabytes(256);
    private static final DataSize LOG_LEAST = DataSize.ofMegabytes(128);
    private static final DataSize LOG_MOST = DataSize.ofGigabytes(2);

    static EmbeddedDatabaseSettings of(Environment environment) {
        var cache = environment.getProperty("kewei.cache", "");
        return new EmbeddedDatabaseSettings(
                Path.of(environment.getProperty("kewei.data", "data")).toAbsolutePath().normalize(),
                cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache", "kewei") : Path.of(cache),
                environment.getProperty("kewei.database.buffer", DataSize.class, BUFFER),
                environment.getProperty("kewei.database.throw-away", Boolean.class, false));
    }

    /** How much may be written before what is in memory has to reach the tables: half the buffer, within bounds. */
    DataSize log() {
        return DataSize.ofBytes(Math.clamp(buffer.toBytes() / 2, LOG_LEAST.toBytes(), LOG_MOST.toBytes()));
    }

    Path folder() {
        return data.resolve("database");
    }
}
