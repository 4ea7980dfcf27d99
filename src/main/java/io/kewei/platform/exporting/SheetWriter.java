package io.kewei.platform.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Excel workbook while its rows come in, so that a long list needs no more memory than a short one. Texts are
 * stored as texts: what begins with {@code =}, {@code +}, {@code -} or {@code @} is shown and never computed.
 */
public final class SheetWriter implements AutoCloseable {

    private static final int TEXT_MAX = 32_767;
    private static final int PAPER_MAX = 120;
    private static final int FLUSH_EVERY = 500;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final Workbook workbook;
    private final ZoneId zone;
    private final @Nullable Watermark watermark;
    private @Nullable Worksheet sheet;
    private int row;

    /** A workbook that holds nobody's data, such as a template. */
    public SheetWriter(OutputStream out, ZoneId zone) {
        this(out, zone, null);
    }

    /** A workbook whose sheets all say who took it out: above the headers, on paper and in the file's properties. */
    SheetWriter(OutputStream out, ZoneId zone, @Nullable Watermark watermark) {
        this.workbook = new Workbook(out, "Kewei", "1.0");
        this.zone = zone;
        this.watermark = watermark;
        if (watermark != null) {
            workbook.properties().setDescription(text(watermark.words()));
        }
    }

    /** Ends the sheet before and begins one with this name and these headers, which stay in sight when scrolling. */
    public void sheet(String name, List<String> headers) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        var next = workbook.newWorksheet(name(name));
        row = watermark == null ? 0 : mark(next, watermark);
        next.freezePane(0, row + 1);
        for (var column = 0; column < headers.size(); column++) {
            next.inlineString(row, column, text(headers.get(column)));
            next.style(row, column).bold().fillColor("E8EDF3").set();
            next.width(column, width(headers.get(column)));
        }
        if (!headers.isEmpty()) {
            next.setAutoFilter(row, 0, headers.size() - 1);
        }
        sheet = next;
    }

    /** @return the row that comes after it */
    private static int mark(Worksheet sheet, Watermark watermark) {
        var words = text(watermark.words());
        sheet.inlineString(0, 0, words);
        sheet.style(0, 0).italic().fontColor("5F6B7A").set();
        sheet.header(onPaper(words), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        sheet.repeatRows(1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        return 1;
    }

    /** A header on paper takes an ampersand for a command, and 255 characters at most. */
    private static String onPaper(String words) {
        return words.codePoints().limit(PAPER_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replace("&", "&&");
    }

    /** One more row; moments appear in the portal's zone. */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        var current = sheet;
        if (current == null) {
            throw new IllegalStateException("No sheet has been begun");
        }
        row++;
        for (var column = 0; column < values.size(); column++) {
            write(current, column, values.get(column));
        }
        if (row % FLUSH_EVERY == 0) {
            current.flush();
        }
    }

    private void write(Worksheet current, int column, @Nullable Object value) {
        switch (value) {
            case null -> { }
            case BigDecimal number -> current.value(row, column, number);
            case Number number -> current.value(row, column, number);
            case Boolean yes -> current.value(row, column, yes);
            case Instant moment -> {
                current.value(row, column, LocalDateTime.ofInstant(moment, zone));
                current.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case LocalDate date -> {
                current.value(row, column, date);
                current.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> current.inlineString(row, column, text(value.toString()));
        }
    }

    /** Without the characters that XML cannot hold, and no longer than Excel's cells. */
    private static String text(String text) {
        var clean = text.codePoints().filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff || c == '\n' || c == '\t')
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.length() > TEXT_MAX ? clean.substring(0, TEXT_MAX - 1) + "…" : clean;
    }

    /** Excel allows 31 characters and not all of them. */
    private static String name(String name) {
        var clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return clean.isEmpty() ? "Sheet" : clean.substring(0, Math.min(31, clean.length()));
    }

    /** Wide enough for the header, of which Chinese characters take two places each, and for a date. */
    private static int width(String header) {
        var places = header.codePoints().map(c -> c > 0xff ? 2 : 1).sum() + 4;
        return Math.clamp(Math.max(places, 16), NARROWEST, WIDEST);
    }

    /** Completes the file. */
    @Override
    public void close() throws IOException {
        if (sheet == null) {
            sheet("Sheet", List.of());
        }
        sheet.finish();
        workbook.finish();
    }
}
