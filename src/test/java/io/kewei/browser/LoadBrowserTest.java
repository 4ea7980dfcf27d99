package io.kewei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The bench still speaks as a browser does: two users play each of its journeys once. What it takes is no matter here. */
class LoadBrowserTest {

    private static final Path LOG = Path.of("target", "load-smoke.log");
    /** The first time it fetches the bench's libraries. */
    private static final int MINUTES = 10;

    @Test
    void everyJourneyGoesThrough() throws Exception {
        var builder = new ProcessBuilder(List.of("./kewei", "bench", "load", "--smoke", "--users", "2", "--url",
                RunningPortal.address(), "--login", "cs.agent,gz.agent", "--password", Desk.PASSWORD,
                "--out", "target/load-smoke")).redirectErrorStream(true).redirectOutput(LOG.toFile());
        builder.environment().put("KEWEI_JAVA_HOME", System.getProperty("java.home"));
        var bench = builder.start();
        try {
            assertThat(bench.waitFor(MINUTES, TimeUnit.MINUTES)).as("done in time").isTrue();
            assertThat(bench.exitValue()).as(Files.readString(LOG)).isZero();
        } finally {
            bench.destroy();
        }
    }
}
