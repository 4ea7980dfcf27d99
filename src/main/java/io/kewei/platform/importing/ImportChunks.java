package io.kewei.platform.importing;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns groups of rows into records and hands them out in chunks; keeps sound and unsound rows apart. */
final class ImportChunks<R> implements AutoCloseable {

    private static final int ROWS_OF_ONE_CHUNK = 10_000;

    private final ImportReading.Groups groups;
    private final ImportTarget<R> target;
    private final Function<List<ImportCells>, @Nullable R> reader;
    private final ZoneId zone;
    private final int size;
    /** Where each key was met first. */
    private final Map<String, Long> met = new HashMap<>();

    ImportChunks(ImportReading reading, ImportTarget<R> target, ZoneId zone, int size) throws IOException {
        this.groups = reading.groups();
        this.target = target;
        this.reader = target.reader();
        this.zone = zone;
        this.size = size;
    }

    /** Passes over records that are stored already. */
    void skip(int records) {
        for (var i = 0; i < records; i++) {
            var rows = groups.next();
            if (rows == null) {
                return;
            }
            if (target.groupBy().isEmpty()) {
                unit(rows);
            }
        }
    }

    /** The next records; empty after the last. */
    List<Unit<R>> next() {
        var chunk = new ArrayList<Unit<R>>(size);
        var rows = 0;
        while (chunk.size() < size && rows < ROWS_OF_ONE_CHUNK) {
            var group = groups.next();
            if (group == null) {
                break;
            }
            rows += group.size();
            chunk.add(unit(group));
        }
        return chunk;
    }

    private Unit<R> unit(List<ImportRow> rows) {
        var problems = new ArrayList<ImportProblem>();
        var cells = rows.stream().map(row -> new ImportCells(row, zone, problems, target.missingMark())).toList();
        var content = reader.apply(cells);
        if (content == null) {
            return Unit.refused(rows, problems);
        }
        var record = new ImportRecord<>(rows.getFirst().line(), rows.size(), target.key(content), content);
        var before = met.putIfAbsent(record.key(), record.line());
        if (before != null) {
            problems.add(new ImportProblem(record.line(), null, "importing.reason.again",
                    List.of(String.valueOf(before)), record.key()));
            return Unit.refused(rows, problems);
        }
        return new Unit<>(rows, record, List.copyOf(problems));
    }

    @Override
    public void close() throws IOException {
        groups.close();
    }

    /** The rows of one record, the record unless it was refused, and what was wrong with the rows. */
    record Unit<R>(List<ImportRow> rows, @Nullable ImportRecord<R> record, List<ImportProblem> problems) {

        /** None of the rows can be stored; those that are sound themselves go with the others. */
        static <R> Unit<R> refused(List<ImportRow> rows, List<ImportProblem> problems) {
            var lines = lines(problems);
            var first = lines.stream().findFirst().orElse(rows.getFirst().line());
            var all = new ArrayList<>(problems);
            rows.stream().map(ImportRow::line).filter(line -> !lines.contains(line)).forEach(line -> all.add(
                    new ImportProblem(line, null, "importing.reason.together", List.of(String.valueOf(first)), "")));
            return new Unit<>(rows, null, List.copyOf(all));
        }

        /** The same rows, turned away for what came out when the record was to be stored. */
        Unit<R> refused(String reason, List<String> args) {
            var all = new ArrayList<>(problems);
            all.add(new ImportProblem(rows.getFirst().line(), null, reason, args,
                    record == null ? "" : record.key()));
            return refused(rows, all);
        }

        int rejected() {
            return lines(problems).size();
        }

        /** Rows that were stored although others of the same record were not. */
        List<ImportRow> soundAmongUnsound() {
            var bad = lines(problems);
            return bad.isEmpty() ? List.of() : rows.stream().filter(row -> !bad.contains(row.line())).toList();
        }

        List<String> cells(long line) {
            return rows.stream().filter(row -> row.line() == line).findFirst().map(ImportRow::cells).orElse(List.of());
        }

        private static Set<Long> lines(List<ImportProblem> problems) {
            return problems.stream().map(ImportProblem::line).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
