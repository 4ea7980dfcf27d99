package io.kewei.platform.database;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * Where the embedded database lives.
 *
 * @param data      the portal's data folder; the database is in {@code database} below it
 * @param programs  where the server's programs are unpacked once, about 350 MB per version
 * @param throwAway start empty and do without the care that data worth keeping needs; for tests
 */
record EmbeddedDatabaseSettings(Path data, Path programs, boolean throwAway) {

    static EmbeddedDatabaseSettings of(Environment environment) {
        var cache = environment.getProperty("kewei.cache", "");
        return new EmbeddedDatabaseSettings(
                Path.of(environment.getProperty("kewei.data", "data")).toAbsolutePath().normalize(),
                cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache", "kewei") : Path.of(cache),
                environment.getProperty("kewei.database.throw-away", Boolean.class, false));
    }

    Path folder() {
        return data.resolve("database");
    }
}
