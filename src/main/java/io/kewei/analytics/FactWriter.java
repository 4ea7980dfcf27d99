package io.kewei.analytics;

import io.kewei.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes facts in batches. A fact is replaced only by one of the same record's same or a later version, so that
 * news that come twice or in the wrong order do no harm.
 */
@Component
class FactWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final FactChanges changes;

    FactWriter(JdbcTemplate jdbc, ZoneId zone, FactChanges changes) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.changes = changes;
    }

    /**
     * Stores one fact for each piece of news.
     *
     * @param columns the key first, {@code version} last
     * @param values  what stands in the columns, in their order
     */
    <F> void store(String table, List<String> columns, Collection<F> news, Function<F, Object[]> values) {
        var rows = news.stream().map(values).toList();
        var keys = rows.stream().map(row -> (byte[]) row[0]).toList();
        var watch = new FactWatch(jdbc, table, columns.getFirst(), keys);
        jdbc.batchUpdate(sql(table, columns), rows, BATCH, (statement, row) -> {
            for (var at = 0; at < row.length; at++) {
                statement.setObject(at + 1, row[at]);
            }
        });
        changes.tell(watch.changes());
    }

    /** The day on which a moment falls in the portal's zone. */
    @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    /** A moment as its column holds it, in UTC. */
    static @Nullable LocalDateTime column(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** An identifier as its column holds it. */
    static byte[] column(UUID id) {
        return Ids.bytes(id);
    }

    /** {@code values()} is old MySQL, and the only way that MariaDB understands too. Version comes last. */
    private static String sql(String table, List<String> columns) {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        var updates = columns.stream().skip(1)
                .map(column -> "%1$s = if(values(version) >= version, values(%1$s), %1$s)".formatted(column))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s) on duplicate key update %s"
                .formatted(table, String.join(", ", columns), places, updates);
    }
}
