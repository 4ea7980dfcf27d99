package io.kewei.platform.importing;

import io.kewei.platform.exporting.Outgoing;
import io.kewei.platform.exporting.SheetWriter;
import io.kewei.platform.text.ModuleTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Workbooks around an import: the empty template, and the rows that were turned away. */
@Component
public class ImportSheets {

    private final ImportQueries queries;
    private final Outgoing outgoing;
    private final ModuleTexts texts;
    private final ZoneId zone;

    ImportSheets(ImportQueries queries, Outgoing outgoing, ModuleTexts texts, ZoneId zone) {
        this.queries = queries;
        this.outgoing = outgoing;
        this.texts = texts;
        this.zone = zone;
    }

    /** Nothing but the headers that this kind of import knows; a star marks what is required. */
    public void writeTemplate(ImportKind kind, Locale language, OutputStream out) throws IOException {
        try (var writer = new SheetWriter(out, zone)) {
            writer.sheet(texts.getTranslation(kind.titleKey(), language),
                    kind.columns().stream().map(ImportSheets::header).toList());
        }
    }

    /**
     * The rows that a run turned away as they stood in the file, and the other rows of the same records, with line and
     * reasons behind; to be mended and imported again.
     */
    public void writeBadRows(ImportRunId run, Locale language, OutputStream out) throws IOException {
        var bad = queries.badRows(run);
        var headers = new ArrayList<>(bad.titles());
        headers.add(texts.getTranslation("importing.line.in.file", language));
        headers.add(texts.getTranslation("importing.reason", language));
        var title = texts.getTranslation("importing.problems", language);
        outgoing.send(out, title, run.value().toString(), language, writer -> {
            writer.sheet(title, headers);
            for (var row : bad.rows()) {
                var cells = new ArrayList<Object>(row.cells());
                while (cells.size() < bad.titles().size()) {
                    cells.add("");
                }
                cells.add(row.line());
                cells.add(row.problems().stream().map(problem -> inWords(problem, language))
                        .collect(Collectors.joining("; ")));
                writer.row(cells);
            }
            return bad.rows().size();
        });
    }

    /** What is wrong, as a sentence: the column and the reason. */
    public String inWords(ImportProblem problem, Locale language) {
        var reason = texts.getTranslation(problem.reason(), language, List.copyOf(problem.args()).toArray());
        return problem.column() == null ? reason : problem.column() + ": " + reason;
    }

    private static String header(ImportColumn column) {
        return column.required() ? column.name() + "*" : column.name();
    }
}
