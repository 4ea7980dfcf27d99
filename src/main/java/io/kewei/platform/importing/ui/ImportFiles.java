package io.kewei.platform.importing.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.kewei.platform.importing.ImportKind;
import io.kewei.platform.importing.ImportRunId;
import io.kewei.platform.importing.ImportSheets;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Files that the import screen hands out: an empty template, and the rows that were turned away. */
@Component
class ImportFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportSheets sheets;

    ImportFiles(ImportSheets sheets) {
        this.sheets = sheets;
    }

    DownloadHandler template(ImportKind kind, Locale language) {
        return event -> sheets.writeTemplate(kind, language, begin(event, kind.kind() + ".xlsx"));
    }

    DownloadHandler badRows(ImportRunId run, Locale language) {
        return event -> sheets.writeBadRows(run, language, begin(event, "rejected.xlsx"));
    }

    private static OutputStream begin(DownloadEvent event, String name) {
        event.setFileName(name);
        event.setContentType(XLSX);
        return event.getOutputStream();
    }
}
