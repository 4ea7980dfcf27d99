package io.kewei.platform.importing.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.kewei.platform.exporting.SheetWriter;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportKind;
import io.kewei.platform.importing.ImportProblem;
import io.kewei.platform.importing.ImportQueries;
import io.kewei.platform.importing.ImportRunId;
import io.kewei.platform.text.ModuleTexts;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files that the import screen hands out: an empty template, and the rows that were turned away. */
@Component
class ImportFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportQueries queries;
    private final ModuleTexts texts;
    private final ZoneId zone;

    ImportFiles(ImportQueries queries, ModuleTexts texts, ZoneId zone) {
        this.queries = queries;
        this.texts = texts;
        this.zone = zone;
    }

    /** A workbook with nothing but the headers that this kind of import knows; a star marks what is required. */
    DownloadHandler template(ImportKind kind, Locale language) {
        return event -> {
            try (var writer = begin(event, kind.kind() + ".xlsx")) {
                writer.sheet(texts.getTranslation(kind.titleKey(), language),
                        kind.columns().stream().map(ImportFiles::header).toList());
            }
        };
    }

    /** The rejected rows as they stood in the file, with line and reasons behind; to be mended and imported again. */
    DownloadHandler badRows(ImportRunId run, Locale language) {
        return event -> {
            var bad = queries.badRows(run);
            try (var writer = begin(event, "rejected.xlsx")) {
                var headers = new ArrayList<>(bad.titles());
                headers.add(texts.getTranslation("importing.line", language) + " #");
                headers.add(texts.getTranslation("importing.reason", language));
                writer.sheet(texts.getTranslation("importing.problems", language), headers);
                for (var row : bad.rows()) {
                    var cells = new ArrayList<Object>(row.cells());
                    while (cells.size() < bad.titles().size()) {
                        cells.add("");
                    }
                    cells.add(row.line());
                    cells.add(reasons(row.problems(), language));
                    writer.row(cells);
                }
            }
        };
    }

    private String reasons(List<ImportProblem> problems, Locale language) {
        return problems.stream().map(problem -> (problem.column() == null ? "" : problem.column() + ": ")
                        + texts.getTranslation(problem.reason(), language, problem.args().toArray()))
                .collect(Collectors.joining("; "));
    }

    private static String header(ImportColumn column) {
        return column.required() ? column.name() + "*" : column.name();
    }

    private SheetWriter begin(DownloadEvent event, String name) throws IOException {
        event.setFileName(name);
        event.setContentType(XLSX);
        return new SheetWriter(event.getOutputStream(), zone);
    }
}
