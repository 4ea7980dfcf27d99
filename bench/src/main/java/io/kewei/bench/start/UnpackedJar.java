package io.kewei.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The production jar as {@code docs/operations.md} tells an operator to install and start it. */
final class UnpackedJar {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path jar;
    private final Path folder;

    UnpackedJar(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** Unpacks it and notes down what a start loads; what was there is thrown away. */
    void prepare(Map<String, String> environment, Path log) throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        run(List.of(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString()),
                environment, log);
        var training = command("-XX:AOTCacheOutput=" + cache());
        training.addAll(List.of("--kewei.rehearsal=true", "--server.port=0", "--management.server.port=0"));
        run(training, environment, log);
    }

    List<String> command() {
        return command("-XX:AOTCache=" + cache());
    }

    private ArrayList<String> command(String option) {
        return new ArrayList<>(List.of(JAVA, "-XX:+UseCompactObjectHeaders", "-XX:MinHeapFreeRatio=75",
                "-XX:MaxHeapFreeRatio=85", option, "-jar",
                folder.resolve(jar.getFileName()).toString()));
    }

    private Path cache() {
        return folder.resolve("kewei.aot");
    }

    private static void run(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed; " + log + " says why");
        }
    }
}
