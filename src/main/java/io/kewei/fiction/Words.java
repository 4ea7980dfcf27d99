package io.kewei.fiction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The vocabulary of made-up companies: names, places and phrases, one per line, cells parted by bars. */
public final class Words {

    private Words() {
    }

    /** The lines of a table, each as its cells. */
    public static List<List<String>> table(String name) {
        return read("/fiction/" + name + ".txt");
    }

    /** The lines of a table that another module brings along, by its path among the resources. */
    public static List<List<String>> read(String resource) {
        return resource(resource).map(line -> List.of(line.split("\\|", -1))).toList();
    }

    /** All words of a list that are parted by blanks. */
    public static List<String> list(String name) {
        return lines(name).flatMap(line -> split(line).stream()).toList();
    }

    /** The words of a cell that holds several. */
    public static List<String> split(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Stream<String> lines(String name) {
        return resource("/fiction/" + name + ".txt");
    }

    private static Stream<String> resource(String path) {
        try (var in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No vocabulary " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
