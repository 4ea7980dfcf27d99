package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import io.kewei.platform.exporting.Watermark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * A file as one kind of import sees it: header, number of rows, and the rows in groups that make one record each. The
 * rows of a group usually stand together; where they do not, the group comes when its last row has been read. The order
 * of groups is the same each time, so that a place in it can be kept.
 */
final class ImportReading {

    private static final String SEPARATOR = "\u001f";

    private final ImportFile file;
    private final ImportTarget<?> target;
    private final ImportHeader header;
    private final int rows;
    /** Groups whose rows stand in more than one place, with the number of places. */
    private final Map<String, Integer> scattered = new HashMap<>();

    /** Reads through the file once: header, rows, groups. */
    ImportReading(ImportFile file, ImportTarget<?> target, ImportSettings settings) {
        this.file = file;
        this.target = target;
        try (var source = file.rows()) {
            var first = header(source);
            if (first == null) {
                throw new Refusal("importing.refusal.empty");
            }
            header = new ImportHeader(first.cells(), target.columns());
            rows = count(source, settings.maxRows());
        } catch (IOException | ExcelReaderException damaged) {
            throw damaged(damaged);
        }
        if (rows == 0) {
            throw new Refusal("importing.refusal.noRows");
        }
    }

    /** The first row that is not the watermark of an exported list. */
    private static @Nullable RawRow header(RowSource source) throws IOException {
        var first = source.next();
        return first != null && Watermark.isIn(first.cells()) ? source.next() : first;
    }

    private int count(RowSource source, int max) throws IOException {
        var places = new HashMap<String, Integer>();
        var count = 0;
        @Nullable String last = null;
        for (var raw = source.next(); raw != null; raw = source.next()) {
            if (++count > max) {
                throw new Refusal("importing.refusal.rows", max);
            }
            var key = key(header.row(raw));
            if (key != null && !key.equals(last)) {
                places.merge(key, 1, Integer::sum);
            }
            last = key;
        }
        places.forEach((key, number) -> {
            if (number > 1) {
                scattered.put(key, number);
            }
        });
        return count;
    }

    ImportHeader header() {
        return header;
    }

    int rows() {
        return rows;
    }

    Groups groups() throws IOException {
        return new Groups(file.rows());
    }

    /** What joins the row with others; null when it stands alone. */
    private @Nullable String key(ImportRow row) {
        if (target.groupBy().isEmpty() || row.damage() != null) {
            return null;
        }
        var parts = target.groupBy().stream().map(column -> row.value(column).strip()).toList();
        return parts.stream().allMatch(String::isEmpty) ? null : String.join(SEPARATOR, parts);
    }

    static Refusal damaged(Exception cause) {
        var refusal = new Refusal("importing.refusal.damaged");
        refusal.initCause(cause);
        return refusal;
    }

    /** Hands out the groups one after the other. */
    final class Groups implements AutoCloseable {

        private final RowSource source;
        private final Map<String, Waiting> waiting = new HashMap<>();
        private final Deque<List<ImportRow>> ready = new ArrayDeque<>();
        private List<ImportRow> current = new ArrayList<>();
        private @Nullable String currentKey;
        private boolean ended;

        private Groups(RowSource source) throws IOException {
            this.source = source;
            header(source);
        }

        /** The rows of the next record, or null after the last. */
        @Nullable List<ImportRow> next() {
            try {
                while (ready.isEmpty() && !ended) {
                    var raw = source.next();
                    if (raw == null) {
                        ended = true;
                        end();
                    } else {
                        take(header.row(raw));
                    }
                }
            } catch (IOException | ExcelReaderException damaged) {
                throw damaged(damaged);
            }
            return ready.poll();
        }

        private void take(ImportRow row) {
            var key = key(row);
            if (key == null || !key.equals(currentKey)) {
                end();
            }
            currentKey = key;
            current.add(row);
            if (key == null) {
                end();
            }
        }

        private void end() {
            if (current.isEmpty()) {
                return;
            }
            var places = currentKey == null ? null : scattered.get(currentKey);
            if (places == null) {
                ready.add(current);
            } else {
                var group = waiting.computeIfAbsent(currentKey, any -> new Waiting());
                group.rows.addAll(current);
                if (++group.places == places) {
                    ready.add(group.rows);
                    waiting.remove(currentKey);
                }
            }
            current = new ArrayList<>();
            currentKey = null;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    /** Rows of a scattered group, until its last place in the file is reached. */
    private static final class Waiting {

        private final List<ImportRow> rows = new ArrayList<>();
        private int places;
    }
}
