package io.kewei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/security.md names tests that exist, and answers every requirement of the standard once. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs", "security.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| .* \\| (pass|n/a|gap) \\| (.+) \\|$");
    /** Version 5.0.0 has 70 requirements of level 1 and 183 of level 2. */
    private static final Map<String, Long> REQUIREMENTS = Map.of("1", 70L, "2", 183L);

    @Test
    void theTestsThatItNamesExist() throws IOException {
        var named = TEST.matcher(Files.readString(PAGE)).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var there = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());

            assertThat(named).hasSizeGreaterThan(30).isSubsetOf(there);
        }
    }

    @Test
    void everyRequirementHasItsRow() throws IOException {
        var rows = ROW.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(row -> row.group(2), Collectors.counting())))
                .isEqualTo(REQUIREMENTS);
    }
}
