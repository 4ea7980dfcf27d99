package io.kewei.bench;

import io.kewei.bench.HeapWatch.Heap;
import io.kewei.platform.importing.ImportService;
import io.kewei.platform.importing.ImportState;
import io.kewei.platform.importing.ImportTally;
import io.kewei.platform.security.CurrentUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Imports a workbook of new customers, as the import screen does: first a rehearsal, then the run. */
@Component
class ImportTrial {

    private static final String KIND = "customers";

    private final ImportService imports;
    private final CustomerSheet sheet;
    private final CurrentUser user;

    ImportTrial(ImportService imports, CustomerSheet sheet, CurrentUser user) {
        this.imports = imports;
        this.sheet = sheet;
        this.user = user;
    }

    /** What one way through the file came to. */
    record Stage(double seconds, long rowsPerSecond, ImportTally tally, Heap heap) {
    }

    record Figure(int rows, long fileBytes, Stage rehearsal, Stage run) {
    }

    /** @param rows how many customers the file has */
    Figure measure(int rows, Progress progress) throws IOException {
        var file = Files.createTempFile("kewei-bench-", ".xlsx");
        try {
            progress.say("  writing a workbook of %,d customers", rows);
            sheet.write(file, rows);
            var name = String.valueOf(file.getFileName());
            var branch = user.get().branch();
            progress.say("  rehearsing its import");
            var rehearsal = stage(() -> imports.rehearse(KIND, file, name, branch, share -> { }).tally());
            progress.say("  importing it");
            progress.begin("customers", rows, 0);
            var run = stage(() -> run(file, name, progress));
            progress.end();
            return new Figure(rows, Files.size(file), rehearsal, run);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ImportTally run(Path file, String name, Progress progress) {
        var seen = new int[1];
        var row = imports.run(KIND, file, name, user.get().branch(), now -> {
            progress.add(now.tally().rows() - seen[0]);
            seen[0] = now.tally().rows();
        });
        if (row.state() != ImportState.DONE) {
            throw new IllegalStateException("The import ended as " + row.state() + ", see the log: " + row.failure());
        }
        return row.tally();
    }

    private static Stage stage(Supplier<ImportTally> work) {
        try (var heap = new HeapWatch()) {
            var began = System.nanoTime();
            var tally = work.get();
            var seconds = (System.nanoTime() - began) / 1e9;
            return new Stage(seconds, Math.round(tally.rows() / seconds), tally, heap.seen());
        }
    }
}
