package io.kewei.isolation;

import io.kewei.platform.Ids;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database as it is: which tables belong to places, directly or through the record that a row hangs on. */
class Tables {

    private static final String OF_PLACE = "branch_id";
    /** Written by the machinery, not by people; never shown. */
    private static final Set<String> MACHINERY = Set.of("databasechangelog", "databasechangeloglock", "event_publication",
            "hsearch_outbox_event", "hsearch_agent", "feed_news", "feed_index", "number_series");

    /** Sealed by a job meanwhile, and never taken out. */
    private static final String TRAIL = "audit";
    private static final Set<String> TEXTS = Set.of("varchar", "char", "text", "mediumtext", "longtext");

    private final JdbcTemplate database;
    private final Map<String, Integer> widths = new TreeMap<>();
    private final Set<String> placed = new TreeSet<>();
    private final Map<String, Hanging> hanging = new TreeMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final Set<String> texts = new TreeSet<>();

    /** A row hangs on a record of another table by this column. */
    private record Hanging(String column, String parent, String parentKey) {
    }

    Tables(JdbcTemplate database) {
        this.database = database;
        database.query("""
                select c.table_name, c.column_name, coalesce(c.character_maximum_length, 0), c.column_key, c.data_type
                from information_schema.columns c join information_schema.tables t
                    on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                where c.table_schema = database()""", row -> {
            var table = row.getString(1);
            if (MACHINERY.contains(table.toLowerCase())) {
                return;
            }
            widths.put(table + "." + row.getString(2), (int) Math.min(row.getLong(3), 2000));
            if (TEXTS.contains(row.getString(5))) {
                texts.add(table + "." + row.getString(2));
            }
            if (row.getString(2).equals(OF_PLACE)) {
                placed.add(table);
            }
            if ("PRI".equals(row.getString(4)) && "binary".equals(row.getString(5))) {
                keys.merge(table, row.getString(2), (one, other) -> one.equals("id") ? one : other);
            }
        });
        database.query("""
                select table_name, column_name, referenced_table_name, referenced_column_name
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null""", row -> {
            var table = row.getString(1);
            if (!placed.contains(table) && placed.contains(row.getString(3))) {
                hanging.putIfAbsent(table, new Hanging(row.getString(2), row.getString(3), row.getString(4)));
            }
        });
    }

    /** Tables with a column that names the place, in order of their names. */
    Set<String> placed() {
        return placed;
    }

    boolean belongsToAPlace(String table) {
        return table.equals("branch") || placed.contains(table) || hanging.containsKey(table);
    }

    int width(String column) {
        return widths.get(column);
    }

    /** A condition on rows {@code t} of the table that belong to the place which is its one parameter. */
    String of(String table) {
        if (table.equals("branch")) {
            return "t.id = ?";
        }
        if (placed.contains(table)) {
            return "t.branch_id = ?";
        }
        var parent = hanging.get(table);
        return "t.%s in (select p.%s from %s p where p.branch_id = ?)".formatted(parent.column(), parent.parentKey(),
                parent.parent());
    }

    int count(String table, UUID place) {
        return database.queryForObject("select count(*) from " + table + " t where " + of(table), Integer.class,
                Ids.bytes(place));
    }

    /** The id of one record of the place in each table whose records have one. */
    Map<String, UUID> ids(UUID place) {
        var ids = new TreeMap<String, UUID>();
        for (var table : placed) {
            if (keys.containsKey(table)) {
                database.query("select t.%1$s from %2$s t where %3$s order by t.%1$s limit 1".formatted(keys.get(table), table,
                        of(table)), row -> {
                            ids.put(table, Ids.of(row.getBytes(1)));
                        }, Ids.bytes(place));
            }
        }
        ids.put("branch", place);
        ids.keySet().removeIf(table -> ids.headMap(table).containsValue(ids.get(table)));
        return ids;
    }

    /** Ids of some records of the place in one table. */
    List<UUID> some(String table, UUID place) {
        return database.query("select t.%s from %s t where %s limit 12".formatted(keys.get(table), table, of(table)),
                (row, at) -> Ids.of(row.getBytes(1)), Ids.bytes(place));
    }

    /** Numbers by which people call records of the place. */
    List<String> numbers(UUID place) {
        return placed.stream().filter(table -> widths.containsKey(table + ".number"))
                .flatMap(table -> database.queryForList("select t.number from %s t where %s limit 1"
                        .formatted(table, of(table)), String.class, Ids.bytes(place)).stream())
                .filter(java.util.Objects::nonNull).toList();
    }

    /** Texts that records of the place hold, some of each column; no codes and fingerprints. */
    Set<String> texts(UUID place) {
        var found = new TreeSet<String>();
        for (var column : texts) {
            var table = column.substring(0, column.indexOf('.'));
            if (belongsToAPlace(table) && !Marks.isCode(column)) {
                found.addAll(database.queryForList("select distinct t.%s from %s t where t.%1$s <> '' and %s limit 4"
                        .formatted(column.substring(table.length() + 1), table, of(table)), String.class, Ids.bytes(place)));
            }
        }
        return found;
    }

    /** All rows of the place, as one number for each table. */
    Map<String, Integer> rows(UUID place) {
        var rows = new TreeMap<String, Integer>();
        for (var table : removable()) {
            rows.put(table, database.query("select t.* from " + table + " t where " + of(table), row -> {
                var sum = 0;
                while (row.next()) {
                    var cells = new ArrayList<Object>();
                    for (var at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                        cells.add(row.getObject(at) instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : row.getObject(at));
                    }
                    sum += cells.hashCode();
                }
                return sum;
            }, Ids.bytes(place)));
        }
        return rows;
    }

    /** Everything that the tables of places hold, as one number for each table. */
    Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        var all = new TreeSet<>(placed);
        all.addAll(hanging.keySet());
        all.add("branch");
        all.removeIf(table -> table.startsWith(TRAIL));
        for (var table : all) {
            sums.put(table, String.valueOf(database.queryForList("checksum table " + table).getFirst().get("Checksum")));
        }
        return sums;
    }

    /** Takes the records of places out again, and all that hung on them. */
    void remove(List<UUID> places) {
        database.execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (var table : removable()) {
                    try (var delete = connection.prepareStatement("delete t from " + table + " t where " + of(table))) {
                        for (var place : places) {
                            delete.setBytes(1, Ids.bytes(place));
                            delete.executeUpdate();
                        }
                    }
                }
                statement.execute("set foreign_key_checks = 1");
            }
            return null;
        });
    }

    /** Those that hang first, and what nobody may change stays. */
    private List<String> removable() {
        var all = new ArrayList<>(hanging.keySet());
        all.addAll(placed);
        all.add("branch");
        all.removeIf(table -> table.startsWith(TRAIL));
        return all;
    }
}
