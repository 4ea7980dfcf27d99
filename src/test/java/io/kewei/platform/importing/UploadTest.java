package io.kewei.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import io.kewei.platform.exporting.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Files that were made to do harm: refused with a sentence, nothing of them is unpacked, run or looked up. */
class UploadTest {

    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(4), DataSize.ofMegabytes(8), 1_000, 10, 100, Path.of("."));
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
    void aWorkbookReadsNoFilesOfThisMachine(String part) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "hush-hush");
        var bytes = workbook(part, xml -> withDoctype(xml, "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">"));

        assertNothingIsToldOf("hush-hush", bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml"})
    void entitiesThatUnfoldEndlesslyAreNotUnfolded(String part) throws IOException {
        var laughs = new StringBuilder("<!ENTITY x0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY x%d \"&x%d;&x%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("<!ENTITY x \"&x29;\">");

        assertNothingIsToldOf("haha", workbook(part, xml -> withDoctype(xml, laughs.toString())));
    }

    @Test
    void aWorkbookOfTooManyPartsOrTooLargeOnesIsTurnedAway() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (var i = 0; i < 2_100; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? "xl/workbook.xml" : "xl/" + i));
            }
        }
        assertRefused("importing.refusal.bomb", many.toByteArray());

        assertRefused("importing.refusal.bomb", workbook("xl/sharedStrings.xml",
                xml -> xml + " ".repeat(9_000_000)));
        assertRefused("importing.refusal.bomb", workbook(SHEET, xml -> xml + " ".repeat(9_000_000)));
    }

    @Test
    void whatIsPackedTwiceIsNotUnpackedTwice() throws IOException {
        assertRefused("importing.refusal.type", gzip(gzip("编号,名称\n1,x\n".getBytes(StandardCharsets.UTF_8))));
        assertRefused("importing.refusal.type", gzip(workbook(SHEET, xml -> xml)));
        assertRefused("importing.refusal.bomb", gzip("a".repeat(9_000_000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatOnlyLooksLikeATableIsTurnedAway() throws IOException {
        for (var content : List.of("<html><script>alert(1)</script></html>", "  <svg onload=alert(1)>", "%PDF-1.7 …",
                "{\"a\": 1}", "\u0000\u0001\u0002", "\u007fELF\u0002\u0001\u0001\u0000", "GIF89a\u0001\u0000")) {
            assertRefused("importing.refusal.type", content.getBytes(StandardCharsets.UTF_8));
        }
        var hidden = new ByteArrayOutputStream();
        hidden.write("GIF89a\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1));
        hidden.write(workbook(SHEET, xml -> xml));
        assertRefused("importing.refusal.type", hidden.toByteArray());
    }

    @Test
    void foldersInsideOfAWorkbookLeadNowhere() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("../../outside.txt"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(Refusal.class);

        assertThat(folder.getParent().resolve("outside.txt")).doesNotExist();
    }

    private void assertNothingIsToldOf(String secret, byte[] bytes) throws IOException {
        try {
            assertThat(read(bytes).toString()).doesNotContain(secret);
        } catch (Refusal damaged) {
            assertThat(damaged.key()).isEqualTo("importing.refusal.damaged");
            assertThat(damaged.args()).isEmpty();
        }
    }

    private void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<RawRow> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file-" + System.nanoTime()), bytes);
        var rows = new ArrayList<RawRow>();
        try (var source = new ImportFile(file, SETTINGS).rows()) {
            for (var row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String withDoctype(String xml, String entities) {
        var end = xml.indexOf("?>") + 2;
        var text = xml.substring(end);
        return xml.substring(0, end) + "<!DOCTYPE r [" + entities + "]>" + text.replace("MARK", "&x;");
    }

    /** A workbook with one cell, one of whose parts was changed. */
    private byte[] workbook(String part, UnaryOperator<String> change) throws IOException {
        var plain = folder.resolve("plain-" + System.nanoTime());
        try (var writer = new SheetWriter(Files.newOutputStream(plain), ZoneId.of("Asia/Shanghai"))) {
            writer.sheet("客户", List.of("MARK"));
            writer.row(List.of("MARK"));
        }
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipFile(plain.toFile()); var out = new ZipOutputStream(changed)) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
