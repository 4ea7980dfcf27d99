package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an Excel workbook; dates come as ISO text, numbers as plain decimals. */
final class XlsxRows implements RowSource {

    static final String CELL_ERROR = "importing.reason.cellError";

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        try {
            var sheet = workbook.getSheets().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst().orElseGet(workbook::getFirstSheet);
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            throw broken;
        }
    }

    /** @throws Refusal {@code importing.refusal.damaged} where the sheet cannot be read, or is not meant to be */
    @Override
    public @Nullable RawRow next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                var raw = read(row);
                if (!raw.isBlank()) {
                    return raw;
                }
            }
        } catch (ExcelReaderException damaged) {
            throw ImportFile.damaged(damaged);
        }
        return null;
    }

    private static RawRow read(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        String damage = null;
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            if (cell != null && cell.getType() == CellType.ERROR) {
                damage = CELL_ERROR;
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new RawRow(row.getRowNum(), List.copyOf(cells), damage);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell) : plain(cell.asNumber());
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING -> cell.asString();
            case FORMULA -> formulaResult(cell);
            case ERROR, EMPTY -> String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue());
        };
    }

    private static String formulaResult(Cell cell) {
        var value = cell.getValue();
        return value instanceof BigDecimal number && !isDate(cell) ? plain(number)
                : value instanceof BigDecimal ? date(cell)
                : cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    /** Excel keeps dates as numbers; only the format tells them apart. Built-in formats 14–22 and 45–47 are dates. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47
                || id >= 50 && id <= 58)) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        var bare = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("dd") || bare.contains("h:") || bare.contains("d/m")
                || bare.contains("m/d") || bare.contains("年");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
