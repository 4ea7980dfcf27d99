package io.kewei.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The vocabulary of the demo data: names, places and phrases, one per line, cells parted by bars. */
final class Words {

    private Words() {
    }

    /** The lines of a table, each as its cells. */
    static List<List<String>> table(String name) {
        return lines(name).map(line -> List.of(line.split("\\|", -1))).toList();
    }

    /** All words of a list that are parted by blanks. */
    static List<String> list(String name) {
        return lines(name).flatMap(line -> split(line).stream()).toList();
    }

    /** The words of a cell that holds several. */
    static List<String> split(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Stream<String> lines(String name) {
        try (var in = Words.class.getResourceAsStream("/demo/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("No vocabulary demo/" + name + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
