package io.kewei.platform.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * One column that a kind of import knows. {@code names} are the headers it is recognised by, the first one is the
 * column's own name and what the template shows; {@code required}: a file without this column is refused.
 */
public record ImportColumn(String name, List<String> names, boolean required) {

    public static ImportColumn required(String name, String... alsoCalled) {
        return new ImportColumn(name, all(name, alsoCalled), true);
    }

    public static ImportColumn optional(String name, String... alsoCalled) {
        return new ImportColumn(name, all(name, alsoCalled), false);
    }

    private static List<String> all(String name, String... alsoCalled) {
        var names = new ArrayList<String>();
        names.add(name);
        names.addAll(List.of(alsoCalled));
        return List.copyOf(names);
    }
}
