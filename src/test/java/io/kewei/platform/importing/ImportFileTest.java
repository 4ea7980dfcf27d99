package io.kewei.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import io.kewei.platform.exporting.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ImportFileTest {

    private static final String TEXT = "编号,名称\n1,中联重科\n2,三一重工\n";
    private static final ImportSettings SETTINGS =
            new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 1_000, 10, 100, Path.of("."));

    @TempDir
    private Path folder;

    @Test
    void utf8WithAndWithoutMark() throws IOException {
        assertReadsAsText(TEXT.getBytes(StandardCharsets.UTF_8));
        assertReadsAsText(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void gb18030IsToldFromItsBytes() throws IOException {
        assertReadsAsText(TEXT.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void utf16WithMark() throws IOException {
        assertReadsAsText(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void gzipIsUnpackedWhateverItsName() throws IOException {
        assertReadsAsText(gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWorkbookReadsAsItWasWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(bytes, ZoneId.of("Asia/Shanghai"))) {
            writer.sheet("客户", List.of("编号", "名称", "时间", "金额"));
            writer.row(Arrays.<@Nullable Object>asList(17850, "=1+1", Instant.parse("2016-02-29T06:38:00Z"),
                    new BigDecimal("2.550")));
            writer.row(Arrays.<@Nullable Object>asList(2, null, null, null));
        }
        var rows = read(file(bytes.toByteArray()));

        assertThat(rows.get(1)).isEqualTo(
                new RawRow(2, List.of("17850", "=1+1", "2016-02-29 14:38:00", "2.55"), null));
        assertThat(rows.get(2).line()).isEqualTo(3);
    }

    @Test
    void whatIsNoTableIsTurnedAway() throws IOException {
        assertRefused("importing.refusal.empty", new byte[0]);
        assertRefused("importing.refusal.empty", gzip(new byte[0]));
        assertRefused("importing.refusal.type", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        assertRefused("importing.refusal.type", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertRefused("importing.refusal.type", "<html><table>".getBytes(StandardCharsets.UTF_8));
        assertRefused("importing.refusal.type", zip("photo.jpg", new byte[10]));
        assertRefused("importing.refusal.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        assertRefused("importing.refusal.encoding", new byte[] {'a', (byte) 0xff, (byte) 0xff, '\n'});
        assertRefused("importing.refusal.damaged", Arrays.copyOf(gzip(TEXT.getBytes(StandardCharsets.UTF_8)), 30));
        assertRefused("importing.refusal.damaged", new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugeOneIsTurnedAway() throws IOException {
        var huge = new byte[3_000_000];
        Arrays.fill(huge, (byte) 'a');

        assertRefused("importing.refusal.bomb", gzip(huge));
        assertRefused("importing.refusal.bomb", zip("xl/workbook.xml", huge));
    }

    @Test
    void aFileAboveTheLimitIsTurnedAway() throws IOException {
        assertRefused("importing.refusal.large", new byte[1_100_000]);
    }

    private void assertReadsAsText(byte[] bytes) throws IOException {
        assertThat(read(file(bytes))).extracting(RawRow::cells)
                .containsExactly(List.of("编号", "名称"), List.of("1", "中联重科"), List.of("2", "三一重工"));
    }

    private void assertRefused(String key, byte[] bytes) throws IOException {
        var file = file(bytes);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file-" + System.nanoTime()), bytes);
    }

    private static List<RawRow> read(Path path) throws IOException {
        var rows = new ArrayList<RawRow>();
        try (var source = new ImportFile(path, SETTINGS).rows()) {
            for (var row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
