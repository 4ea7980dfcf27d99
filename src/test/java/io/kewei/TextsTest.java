package io.kewei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts are complete in both languages, and stand in the bundles and nowhere else. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/kewei");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** Where Chinese may stand in code: it is data there, not a text of the screen. Paths below {@code io/kewei}. */
    private static final List<String> CHINESE_DATA = List.of("workcalendar/DayHours", "workcalendar/DayKind",
            "workcalendar/HolidaysImport", "organization/StaffColumns.java",
            "demo/", "fiction/", "bench/", "organization/FirstStart.java",
            "customer/Divisions.java", "customer/CustomerRules.java", "platform/importing/ImportCells.java",
            "platform/importing/XlsxRows.java", "customer/RetailImport.java",
            "customer/CustomerColumns.java", "ticket/Incident.java",
            "ticket/IncidentsImport.java", "ticket/LettersImport.java");

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\])*)\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[A-Za-z][A-Za-z0-9_]*)+\\.?");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(csv|xlsx|json|properties|sql|yaml|css|svg|txt|log)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void everyKeyInTheCodeHasAText() {
        var bundles = bundles("");
        var missing = new TreeSet<String>();
        literals().forEach((file, texts) -> texts.stream()
                .filter(text -> KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches())
                .filter(text -> bundles.containsKey(module(text)) && !known(bundles.get(module(text)), text))
                .forEach(text -> missing.add(text + " in " + file)));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        var chinese = bundles("");
        var english = bundles("_en");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((module, texts) -> assertThat(english.get(module).stringPropertyNames())
                .as("keys of " + module + "_en.properties").isEqualTo(texts.stringPropertyNames()));
    }

    @Test
    void everyKeyStandsInTheBundleThatItsFirstWordNames() {
        bundles("").forEach((module, texts) -> assertThat(texts.stringPropertyNames())
                .as("keys of " + module + ".properties").allMatch(key -> key.startsWith(module + ".")));
    }

    @Test
    void everyTextIsAPatternThatKeepsItsApostrophes() {
        for (var language : List.of("", "_en")) {
            bundles(language).forEach((module, texts) -> texts.forEach((key, text) -> {
                var pattern = text.toString().contains("{0}");
                assertThat(pattern ? text.toString().replace("''", "") : text.toString())
                        .as(key + language + ": write ’, a ' vanishes").doesNotContain("'");
                if (pattern) {
                    assertThatCode(() -> new MessageFormat(text.toString())).as(key + language).doesNotThrowAnyException();
                }
            }));
        }
    }

    @Test
    void englishIsEnglish() {
        bundles("_en").forEach((module, texts) -> texts.forEach((key, text) ->
                assertThat(CHINESE.matcher(text.toString()).find()).as(key + "=" + text).isFalse()));
    }

    @Test
    void noChineseIsWrittenIntoTheCode() {
        var written = new TreeSet<String>();
        literals().forEach((file, texts) -> {
            if (CHINESE_DATA.stream().noneMatch(file::startsWith)) {
                texts.stream().filter(text -> CHINESE.matcher(text).find()).forEach(text -> written.add(text + " in " + file));
            }
        });
        assertThat(written).isEmpty();
    }

    /** A literal that ends in a dot is the beginning of keys that end in an enum's constant. */
    private static boolean known(Properties texts, String literal) {
        return literal.endsWith(".")
                ? texts.stringPropertyNames().stream().anyMatch(key -> key.startsWith(literal))
                : texts.containsKey(literal);
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, Set<String>> literals() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
                    file -> SOURCES.relativize(file).toString().replace('\\', '/'), TextsTest::literals,
                    (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> literals(Path file) {
        var found = new ArrayList<String>();
        var tokens = TOKEN.matcher(read(file));
        while (tokens.find()) {
            if (tokens.group("text") != null) {
                found.add(tokens.group("text"));
            } else if (tokens.group("block") != null) {
                found.add(tokens.group("block"));
            }
        }
        return new TreeSet<>(found);
    }

    private static Map<String, Properties> bundles(String language) {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(language + ".properties") && (!language.isEmpty() || !name.contains("_")))
                    .collect(Collectors.toMap(name -> name.substring(0, name.length() - (language + ".properties").length()),
                            name -> load(BUNDLES.resolve(name)), (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Properties load(Path file) {
        try {
            var texts = new Properties();
            texts.load(new StringReader(read(file)));
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
