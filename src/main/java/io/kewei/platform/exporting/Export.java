package io.kewei.platform.exporting;

import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes what a list shows into an Excel file, page by page through the list's own query, so that the user's scope
 * holds. Who exported what, and how much, goes to the log.
 */
@Service
@PreAuthorize("hasRole('" + Roles.EXPORT + "')")
public class Export {

    private static final Logger LOG = LoggerFactory.getLogger(Export.class);
    private static final int PAGE = 500;

    private final int limit;
    private final ZoneId zone;
    private final CurrentUser user;

    Export(@Value("${kewei.export.max-rows:50000}") int limit, ZoneId zone, CurrentUser user) {
        this.limit = limit;
        this.zone = zone;
        this.user = user;
    }

    /** The most rows that one file takes. */
    public int limit() {
        return limit;
    }

    /**
     * Writes one sheet.
     *
     * @param rows one page of the list
     * @param cut  the sentence that stands below the last row when the list goes on beyond the limit
     * @return how many rows were written
     */
    public <T> int write(OutputStream out, String title, List<ExportColumn<T>> columns, Sort sort,
            Function<Pageable, List<T>> rows, String cut) throws IOException {
        var written = 0;
        try (var writer = new SheetWriter(out, zone)) {
            writer.sheet(title, columns.stream().map(ExportColumn::header).toList());
            for (var number = 0; ; number++) {
                var page = rows.apply(PageRequest.of(number, PAGE, sort));
                for (var row : page) {
                    if (written == limit) {
                        writer.row(List.of(cut));
                        return done(title, written);
                    }
                    writer.row(cells(columns, row));
                    written++;
                }
                if (page.size() < PAGE) {
                    return done(title, written);
                }
            }
        }
    }

    private static <T> List<@Nullable Object> cells(List<ExportColumn<T>> columns, T row) {
        return columns.stream().<@Nullable Object>map(column -> column.value().apply(row)).toList();
    }

    private int done(String title, int written) {
        LOG.info("{} exported {} rows of '{}'", user.get().login(), written, title);
        return written;
    }
}
