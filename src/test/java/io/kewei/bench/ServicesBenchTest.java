package io.kewei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.platform.importing.ImportTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The bench of services at the size of a toothpick: that it finds what it looks for and imports what it wrote. */
class ServicesBenchTest extends FilledTest {

    private static final int WORDS = 3;
    private static final int ROWS = 40;

    @Autowired
    ServicesBench bench;
    @TempDir
    Path folder;

    /** What comes after an import in the background must not come after the records are gone. */
    @AfterEach
    void leaveNothing() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> count("EVENT_PUBLICATION") == 0);
        empty();
    }

    @Test
    void everyKindIsFoundInEveryScopeAndEveryRowIsImported() throws IOException {
        var said = new ByteArrayOutputStream();
        var user = SecurityContextHolder.getContext().getAuthentication();

        var figures = bench.measure(WORDS, ROWS, folder, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(figures.search()).allSatisfy(one -> {
            assertThat(one.words()).isEqualTo(WORDS);
            assertThat(one.found()).as(one.toString()).isEqualTo(WORDS);
            assertThat(one.delays().calls()).isGreaterThan(WORDS);
        });
        // Headquarters see phones behind a mask, and cannot look for their ends.
        assertThat(figures.search().stream().collect(Collectors.groupingBy(SearchTyping.Figure::scope,
                Collectors.counting()))).isEqualTo(Map.of("everything", 5L, "region", 6L, "branch", 6L));
        var all = new ImportTally(ROWS, 0, ROWS, 0, 0);
        assertThat(figures.importing().rehearsal().tally()).isEqualTo(all);
        assertThat(figures.importing().run().tally()).isEqualTo(all);
        assertThat(figures.importing().run().heap().peak()).isPositive();
        assertThat(count("customer")).isEqualTo(VOLUME.customers() + ROWS);
        assertThat(folder.resolve("services.json")).content().contains("\"rowsPerSecond\"", "\"p95\"");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("customer: initials", "rehearsal");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(user);
    }
}
