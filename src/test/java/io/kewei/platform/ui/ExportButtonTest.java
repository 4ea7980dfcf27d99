package io.kewei.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.exporting.SheetWriter;
import io.kewei.platform.security.JobRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;

@WithUser
class ExportButtonTest extends UiTest {

    @Autowired
    JdbcTemplate jdbc;
    @TempDir
    Path folder;

    private record Line(int number, String text) {
    }

    @Test
    void theFileHoldsAllRowsInTheListsColumnsAndOrder() throws IOException {
        show();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(DownloadKt._download(_get(ExportButton.class))))) {
            var rows = workbook.getFirstSheet().read();

            assertThat(rows).hasSize(1_202);
            assertThat(rows.get(1).getCellText(0)).isEqualTo(t("importing.line"));
            assertThat(rows.get(1).getCellText(1)).isEqualTo(t("importing.raw"));
            assertThat(rows.get(2).getCellText(1)).isEqualTo("=1+1");
            assertThat(rows.getLast().getCellAsNumber(0)).hasValueSatisfying(
                    number -> assertThat(number.intValue()).isEqualTo(1_199));
        }
    }

    @Test
    void theFileSaysWhoTookItAndWhen() throws IOException {
        show();
        var file = DownloadKt._download(_get(ExportButton.class));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0))
                    .startsWith("※ ").contains("李娜", "li.na", "总部", Beans.moments().date(Beans.moments().today()));
        }
        assertThat(part(file, "docProps/core.xml")).contains("李娜（li.na）");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).containsPattern("<oddHeader>&L.*※ 李娜（li.na）");
    }

    @Test
    void noFileLeavesBeforeItIsInTheAuditTrail() {
        show();
        DownloadKt._download(_get(ExportButton.class));

        assertThat(jdbc.queryForMap("select * from audit_entry where kind = 'EXPORTED' order by at desc, id desc limit 1"))
                .containsEntry("actor_login", "li.na").containsEntry("label", t("importing.history"))
                .containsEntry("new_value", "1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "|cmd",
            "0"})
    void whatLooksLikeAFormulaStaysText(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(bytes, ZoneOffset.UTC)) {
            writer.sheet("x", List.of("=1+1"));
            writer.row(List.of(text));
        }

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var cell = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo(text.replace("\r", ""));
        }
        assertThat(part(bytes.toByteArray(), "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    @WithUser(JobRole.AGENT)
    void whoMayNotExportSeesNoButton() {
        show();

        _assertNone(ExportButton.class);
    }

    private String part(byte[] file, String name) throws IOException {
        try (var zip = new ZipFile(Files.write(folder.resolve("file.xlsx"), file).toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return HtmlUtils.htmlUnescape(new String(part.readAllBytes(), StandardCharsets.UTF_8));
        }
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
