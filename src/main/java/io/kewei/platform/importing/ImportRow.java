package io.kewei.platform.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an import file: its line, its cells as they stood there, and the cells by column name. */
record ImportRow(long line, List<String> cells, Map<String, String> values, @Nullable ImportProblem damage) {

    String value(String column) {
        return values.getOrDefault(column, "");
    }
}
