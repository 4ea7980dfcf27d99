package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.kewei.platform.exporting.Export;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;

/**
 * Hands out what a list shows as an Excel file: all rows of the filter, in the list's order and columns. Not there for
 * users who may not export.
 *
 * @param <T> a row of the list
 */
public class ExportButton<T> extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String title;
    private final String cut;
    private final Table<T> table;
    private final SerializableSupplier<Function<Pageable, List<T>>> rows;

    /**
     * @param titleKey names the sheet and, with the day behind it, the file
     * @param rows     asked when the file is wanted, while the screen stands still: reads the filter of that moment and
     *                 answers with the query for one page, which is then called many times
     */
    public ExportButton(String titleKey, Table<T> table, SerializableSupplier<Function<Pageable, List<T>>> rows) {
        this.title = getTranslation(titleKey);
        this.table = table;
        this.rows = rows;
        addClassName("export");
        add(Icons.of("download"), new Span(getTranslation("exporting.export")));
        setHref(this::write);
        var allowed = Beans.of(CurrentUser.class).may(Roles.EXPORT);
        cut = allowed ? getTranslation("exporting.cut", Beans.of(Export.class).limit()) : "";
        setVisible(allowed);
    }

    private void write(DownloadEvent event) throws IOException {
        var wanted = wanted(event);
        event.setFileName(wanted.fileName());
        event.setContentType(XLSX);
        Beans.of(Export.class).write(event.getOutputStream(), wanted.content(), wanted.language());
    }

    /** What the screen shows right now. A download has no hold of the screen by itself, and does not keep it for long. */
    private Wanted<T> wanted(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return new Wanted<>(title + "-" + Beans.moments().today() + ".xlsx", getLocale(), new Export.Wanted<>(title,
                    chosen(), table.exportColumns(), table.exportOrder(), rows.get(), cut));
        } finally {
            session.unlock();
        }
    }

    /** The page's address, as it would be sent to a colleague. */
    private String chosen() {
        var page = findAncestor(QueryPage.class);
        return page == null
                ? getUI().map(ui -> ui.getInternals().getActiveViewLocation().getPathWithQueryParameters()).orElse("")
                : page.address();
    }

    private record Wanted<T>(String fileName, Locale language, Export.Wanted<T> content) {
    }
}
