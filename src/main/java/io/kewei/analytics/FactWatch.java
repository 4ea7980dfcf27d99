package io.kewei.analytics;

import io.kewei.analytics.keeping.Days;
import io.kewei.analytics.keeping.PlaceMonth;
import io.kewei.platform.Ids;
import io.kewei.platform.scope.BranchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at some facts before they are written and after, and tells which figures differ for it. */
class FactWatch {

    private final JdbcTemplate jdbc;
    private final List<Counted> counted;
    private final String sql;
    private final Object[] keys;
    private final Map<UUID, List<Seen>> before;

    /** What one kind of figures counts of a fact. */
    private record Seen(Counted what, BranchId place, @Nullable LocalDate day, List<String> rest) {

        /** Where it is counted; nowhere without a day, if there should be one. */
        Stream<FactsChanged.Change> changes() {
            return what.day() == null ? Stream.of(new FactsChanged.Change(what, PlaceMonth.ever(place), Days.ALL))
                    : day == null ? Stream.empty()
                    : Stream.of(new FactsChanged.Change(what, new PlaceMonth(place, YearMonth.from(day)), Days.of(day)));
        }
    }

    FactWatch(JdbcTemplate jdbc, String table, String key, List<byte[]> keys) {
        this.jdbc = jdbc;
        this.counted = Counted.of(table);
        this.keys = keys.toArray();
        var columns = counted.stream().flatMap(what -> Stream.concat(Stream.ofNullable(what.day()), what.columns().stream()));
        this.sql = "select %s, branch_id, %s from %s where %s in (%s)".formatted(key,
                columns.distinct().collect(Collectors.joining(", ")), table, key,
                String.join(", ", Collections.nCopies(keys.size(), "?")));
        // Locked, as they are about to be written: nobody moves them to another place meanwhile.
        this.before = look(" for update");
    }

    /** What has changed since. */
    List<FactsChanged.Change> changes() {
        var after = look("");
        var days = new HashMap<Counted, Map<PlaceMonth, Days>>();
        Stream.concat(differing(before, after), differing(after, before)).flatMap(Seen::changes)
                .forEach(change -> days.computeIfAbsent(change.what(), added -> new TreeMap<>())
                        .merge(change.where(), change.days(), Days::plus));
        return days.entrySet().stream().flatMap(kind -> kind.getValue().entrySet().stream()
                .map(some -> new FactsChanged.Change(kind.getKey(), some.getKey(), some.getValue()))).toList();
    }

    private static Stream<Seen> differing(Map<UUID, List<Seen>> some, Map<UUID, List<Seen>> others) {
        return some.entrySet().stream().flatMap(fact -> {
            var other = others.getOrDefault(fact.getKey(), List.of());
            return fact.getValue().stream().filter(seen -> !other.contains(seen));
        });
    }

    private Map<UUID, List<Seen>> look(String lock) {
        var facts = new HashMap<UUID, List<Seen>>();
        if (keys.length > 0) {
            jdbc.query(sql + lock, row -> {
                facts.put(Ids.of(row.getBytes(1)), seen(row));
            }, keys);
        }
        return facts;
    }

    private List<Seen> seen(ResultSet row) throws SQLException {
        var place = new BranchId(Ids.of(row.getBytes(2)));
        var all = new ArrayList<Seen>();
        for (var what : counted) {
            var day = what.day() == null ? null : row.getObject(what.day(), LocalDate.class);
            var rest = new String[what.columns().size()];
            for (var at = 0; at < rest.length; at++) {
                rest[at] = row.getString(what.columns().get(at));
            }
            all.add(new Seen(what, place, day, Arrays.asList(rest)));
        }
        return all;
    }
}
