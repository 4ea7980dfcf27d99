package io.kewei.platform.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** An import target made for tests: parcels of several rows in a table of their own. Can be told to lose power. */
class Parcels implements ImportTarget<Parcels.Parcel> {

    record Parcel(String number, int pieces, Instant sent) {
    }

    /** The power is gone: nothing after this happens in the transaction. */
    static class PowerCut extends Error {
    }

    private final JdbcTemplate jdbc;
    private int chunksUntilPowerCut = Integer.MAX_VALUE;

    Parcels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("drop table if exists test_parcel");
        jdbc.execute("create table test_parcel (number varchar(20) primary key, pieces int not null)");
    }

    void cutPowerAfter(int chunks) {
        chunksUntilPowerCut = chunks;
    }

    List<String> stored() {
        return jdbc.queryForList("select concat(number, ':', pieces) from test_parcel order by number", String.class);
    }

    @Override
    public String kind() {
        return "parcels";
    }

    @Override
    public String titleKey() {
        return "importing.title";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("number", "编号"), ImportColumn.required("pieces"),
                ImportColumn.optional("sent"));
    }

    @Override
    public List<String> groupBy() {
        return List.of("number");
    }

    @Override
    public @Nullable Parcel read(List<ImportCells> rows) {
        var pieces = 0;
        var number = "";
        Instant sent = Instant.EPOCH;
        for (var row : rows) {
            number = row.requiredText("number", 10);
            var count = row.integer("pieces", 0, 100);
            var at = row.moment("sent");
            if (count != null && row.sound()) {
                pieces += count;
                sent = at == null ? sent : at;
            }
        }
        return rows.getLast().sound() ? new Parcel(number, pieces, sent) : null;
    }

    @Override
    public String key(Parcel parcel) {
        return parcel.number();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<Parcel>> records, ImportContext context) {
        return records.stream().map(record -> weigh(record.content())).toList();
    }

    private ImportOutcome weigh(Parcel parcel) {
        if (parcel.number().startsWith("X")) {
            return ImportOutcome.rejected("importing.reason.missing");
        }
        var known = jdbc.queryForList("select pieces from test_parcel where number = ?", Integer.class, parcel.number());
        return known.isEmpty() ? ImportOutcome.CREATED
                : known.getFirst() == parcel.pieces() ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED;
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<Parcel>> records, ImportContext context) {
        var outcomes = new ArrayList<ImportOutcome>();
        for (var record : records) {
            var outcome = weigh(record.content());
            outcomes.add(outcome);
            if (record.content().number().startsWith("BOOM")) {
                throw new IllegalStateException("cannot be stored");
            }
            if (outcome == ImportOutcome.CREATED) {
                jdbc.update("insert into test_parcel values (?, ?)", record.content().number(), record.content().pieces());
            } else if (outcome == ImportOutcome.UPDATED) {
                jdbc.update("update test_parcel set pieces = ? where number = ?", record.content().pieces(),
                        record.content().number());
            }
        }
        if (--chunksUntilPowerCut < 0) {
            throw new PowerCut();
        }
        return outcomes;
    }
}
