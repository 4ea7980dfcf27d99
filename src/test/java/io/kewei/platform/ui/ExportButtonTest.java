package io.kewei.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.security.JobRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

@WithUser
class ExportButtonTest extends UiTest {

    private record Line(int number, String text) {
    }

    @Test
    void theFileHoldsAllRowsInTheListsColumnsAndOrder() throws IOException {
        show();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(DownloadKt._download(_get(ExportButton.class))))) {
            var rows = workbook.getFirstSheet().read();

            assertThat(rows).hasSize(1_201);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo(t("importing.line"));
            assertThat(rows.getFirst().getCellText(1)).isEqualTo(t("importing.raw"));
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=1+1");
            assertThat(rows.getLast().getCellAsNumber(0)).hasValueSatisfying(
                    number -> assertThat(number.intValue()).isEqualTo(1_199));
        }
    }

    @Test
    @WithUser(JobRole.AGENT)
    void whoMayNotExportSeesNoButton() {
        show();

        _assertNone(ExportButton.class);
    }

    private static void show() {
        var table = new Table<Line>();
        table.number("importing.line", Line::number);
        table.text("importing.raw", Line::text);
        table.moment("importing.startedAt", line -> Instant.EPOCH).setVisible(false);
        UI.getCurrent().add(table, new ExportButton<>("importing.history", table, () -> ExportButtonTest::rows));
    }

    private static List<Line> rows(Pageable page) {
        return IntStream.range(0, 1_200).skip(page.getOffset()).limit(page.getPageSize())
                .mapToObj(number -> new Line(number, "=1+1")).toList();
    }
}
