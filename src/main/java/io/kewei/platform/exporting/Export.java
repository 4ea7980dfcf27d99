package io.kewei.platform.exporting;

import io.kewei.platform.security.Roles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes what a list shows into an Excel file, page by page through the list's own query, so that the user's scope
 * holds.
 */
@Service
@PreAuthorize("hasRole('" + Roles.EXPORT + "')")
public class Export {

    private static final int PAGE = 500;

    private final int limit;
    private final Outgoing outgoing;

    Export(@Value("${kewei.export.max-rows:50000}") int limit, Outgoing outgoing) {
        this.limit = limit;
        this.outgoing = outgoing;
    }

    /** The most rows that one file takes. */
    public int limit() {
        return limit;
    }

    /**
     * What is to be written.
     *
     * @param title  names the sheet
     * @param chosen the list's address with its filter
     * @param rows   one page of the list
     * @param cut    the sentence that stands below the last row when the list goes on beyond the limit
     */
    public record Wanted<T>(String title, String chosen, List<ExportColumn<T>> columns, Sort order,
                            Function<Pageable, List<T>> rows, String cut) {
    }

    /** Hands out one sheet. */
    public <T> void write(OutputStream out, Wanted<T> wanted, Locale language) throws IOException {
        outgoing.send(out, wanted.title(), wanted.chosen(), language, writer -> write(writer, wanted));
    }

    private <T> long write(SheetWriter writer, Wanted<T> wanted) throws IOException {
        writer.sheet(wanted.title(), wanted.columns().stream().map(ExportColumn::header).toList());
        var written = 0;
        for (var number = 0; ; number++) {
            var page = wanted.rows().apply(PageRequest.of(number, PAGE, wanted.order()));
            for (var row : page) {
                if (written == limit) {
                    writer.row(List.of(wanted.cut()));
                    return written;
                }
                writer.row(cells(wanted.columns(), row));
                written++;
            }
            if (page.size() < PAGE) {
                return written;
            }
        }
    }

    private static <T> List<@Nullable Object> cells(List<ExportColumn<T>> columns, T row) {
        return columns.stream().<@Nullable Object>map(column -> column.value().apply(row)).toList();
    }
}
