package io.kewei.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every figure says what it means: behind its icon in both languages, and in docs/kpi.md. */
class KpiTextsTest {

    @Test
    void everyFigureHasTitleUnitFormulaAndSource() throws IOException {
        for (var language : new String[] {"", "_en"}) {
            var texts = new Properties();
            var bundle = Path.of("src/main/resources/i18n/analytics" + language + ".properties");
            try (var in = Files.newBufferedReader(bundle)) {
                texts.load(in);
            }
            for (var kpi : Kpi.values()) {
                assertThat(texts).containsKeys(kpi.key("title"), kpi.key("unit"), kpi.key("formula"),
                        kpi.key("source"));
            }
        }
    }

    @Test
    void everyFigureStandsInTheDocument() throws IOException {
        var document = Files.readString(Path.of("docs/kpi.md"));
        for (var kpi : Kpi.values()) {
            assertThat(document).contains("(`" + kpi.name() + "`)");
        }
    }
}
