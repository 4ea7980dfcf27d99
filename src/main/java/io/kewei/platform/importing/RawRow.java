package io.kewei.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one row before anybody knows the columns; {@code damage} is a text key when the row cannot be read. */
record RawRow(long line, List<String> cells, @Nullable String damage) {

    boolean isBlank() {
        return damage == null && cells.stream().allMatch(String::isBlank);
    }
}
