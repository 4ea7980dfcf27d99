package io.kewei.bench;

import io.kewei.platform.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one table, written many to a statement. Knows how ids, moments and constants stand in a column. */
final class Rows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param columns their names, parted by commas */
    Rows(JdbcTemplate jdbc, String table, String columns) {
        this.jdbc = jdbc;
        this.sql = "insert into %s (%s) values (%s)".formatted(table, columns,
                String.join(", ", Collections.nCopies(columns.split(",").length, "?")));
    }

    void add(@Nullable Object... values) {
        rows.add(values);
        if (rows.size() == BATCH) {
            write();
        }
    }

    /** Writes what is not written yet. */
    void write() {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
                for (var at = 0; at < row.length; at++) {
                    statement.setObject(at + 1, column(row[at]));
                }
            });
            rows.clear();
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Ids.bytes(id);
            case Instant moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
