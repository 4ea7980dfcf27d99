package io.kewei;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that are not part of the project; tests that need them are left out where they are not there. */
public final class ReferenceData {

    private static final String FOLDER = System.getenv().getOrDefault("KEWEI_REFERENCE_DATA", "../shared/data");

    private ReferenceData() {
    }

    /** A file below the folder that the environment's {@code KEWEI_REFERENCE_DATA} names. */
    public static Path file(String name) {
        var file = Path.of(FOLDER, name);
        assumeTrue(Files.isReadable(file), () -> "left out, no reference data: " + file.toAbsolutePath());
        return file;
    }
}
