package io.kewei.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The portal that tests share, with demo data; started once for all of them.
 * {@code -Dkewei.browser.portal=http://localhost:8080} tests one that runs already.
 */
final class RunningPortal {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final Path LOG = FOLDER.resolve("portal.log");
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
                all.append(text(file));
            }
        }
        return all.toString();
    }

    /** What was written before midnight is packed after it. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readString(file);
        }
        try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String start() {
        var given = System.getProperty("kewei.browser.portal", "");
        if (!given.isEmpty()) {
            return given;
        }
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            // as talkative as it can be, so that a test can look whether it says too much
            return new PortalProcess(FOLDER, Map.of("KEWEI_DEMO", "on", "LOGGING_LEVEL_IO_KEWEI", "debug"))
                    .waitUntilReady().address();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
