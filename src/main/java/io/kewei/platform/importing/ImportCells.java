package io.kewei.platform.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row as what they should be. A cell that is not gets noted as a problem, and the reading goes
 * on, so that somebody who mends the file hears of all its mistakes at once. What could not be read comes as null.
 */
public final class ImportCells {

    /** Day and month with one or two digits, with or without seconds; also what Excel's own dates become. */
    private static final List<DateTimeFormatter> MOMENTS = formats(
            "uuuu-M-d H:m:s", "uuuu-M-d H:m", "uuuu/M/d H:m:s", "uuuu/M/d H:m", "uuuu-M-d'T'H:m:s");
    private static final List<DateTimeFormatter> DATES = formats("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日");
    private static final Map<String, Boolean> BOOLEANS = Map.of(
            "true", true, "false", false, "1", true, "0", false, "是", true, "否", false, "yes", true, "no", false);

    private final ImportRow row;
    private final ZoneId zone;
    private final List<ImportProblem> problems;
    private final String missingMark;
    private boolean sound = true;

    ImportCells(ImportRow row, ZoneId zone, List<ImportProblem> problems, String missingMark) {
        this.row = row;
        this.zone = zone;
        this.problems = problems;
        this.missingMark = missingMark;
        if (row.damage() != null) {
            problems.add(row.damage());
            sound = false;
        }
    }

    /** The line in the file where the row begins. */
    public long line() {
        return row.line();
    }

    /** Whether nothing was wrong with the cells read so far. */
    public boolean sound() {
        return sound;
    }

    /** Text without blanks around it; null when empty. */
    public @Nullable String text(String column, int max) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        if (value.length() > max) {
            refuse(column, "importing.reason.long", value.length(), max);
            return null;
        }
        return value;
    }

    /** Text that has to be there; empty text stands for what is missing, which is noted. */
    public String requiredText(String column, int max) {
        if (!present(column)) {
            return "";
        }
        var text = text(column, max);
        return text == null ? "" : text;
    }

    public @Nullable Integer integer(String column, int min, int max) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        var number = number(value);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            refuse(column, "importing.reason.integer");
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            refuse(column, "importing.reason.range", min, max);
            return null;
        }
        return number.intValueExact();
    }

    /** A decimal number with at most so many digits behind the point. */
    public @Nullable BigDecimal decimal(String column, int scale) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        var number = number(value);
        if (number == null || number.abs().compareTo(new BigDecimal("1000000000000")) >= 0) {
            refuse(column, "importing.reason.number");
            return null;
        }
        if (number.stripTrailingZeros().scale() > scale) {
            refuse(column, "importing.reason.scale", scale);
            return null;
        }
        return number;
    }

    public @Nullable Boolean bool(String column) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        var found = BOOLEANS.get(value.toLowerCase());
        if (found == null) {
            refuse(column, "importing.reason.boolean");
        }
        return found;
    }

    /** A moment in the portal's zone, year first. */
    public @Nullable Instant moment(String column) {
        return moment(column, MOMENTS);
    }

    /** A moment in the portal's zone, written as the format says, or year first as Excel hands it over. */
    public @Nullable Instant moment(String column, DateTimeFormatter format) {
        return moment(column, List.of(format, MOMENTS.getFirst(), MOMENTS.get(1)));
    }

    private @Nullable Instant moment(String column, List<DateTimeFormatter> formats) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        for (var format : formats) {
            try {
                var moment = LocalDateTime.parse(value, format);
                if (plausible(moment.toLocalDate())) {
                    return moment.atZone(zone).toInstant();
                }
            } catch (DateTimeException other) {
                continue;
            }
        }
        refuse(column, "importing.reason.moment");
        return null;
    }

    public @Nullable LocalDate date(String column) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        for (var format : DATES) {
            try {
                var date = LocalDate.parse(value, format);
                if (plausible(date)) {
                    return date;
                }
            } catch (DateTimeException other) {
                continue;
            }
        }
        refuse(column, "importing.reason.date");
        return null;
    }

    /** One of the words, whatever their case; the words are what the file says, the values what they mean. */
    public <V> @Nullable V oneOf(String column, Map<String, V> words) {
        var value = value(column);
        if (value.isEmpty()) {
            return null;
        }
        for (var word : words.entrySet()) {
            if (word.getKey().equalsIgnoreCase(value)) {
                return word.getValue();
            }
        }
        refuse(column, "importing.reason.oneOf", String.join("、", words.keySet()));
        return null;
    }

    /** Whether the cell holds something; if not, that is noted. */
    public boolean present(String column) {
        if (value(column).isEmpty()) {
            refuse(column, "importing.reason.missing");
            return false;
        }
        return true;
    }

    /** Notes that the cell is wrong; the reason is a text key. */
    public void refuse(String column, String reason, Object... args) {
        sound = false;
        if (row.damage() != null) {
            return; // the cells of a broken row mean nothing
        }
        problems.add(new ImportProblem(row.line(), column, reason,
                Arrays.stream(args).map(String::valueOf).toList(), row.value(column)));
    }

    /** The cell without blanks around it; empty when it holds the mark for "missing". */
    public String value(String column) {
        var value = row.value(column).strip();
        return value.equals(missingMark) ? "" : value;
    }

    private static @Nullable BigDecimal number(String value) {
        try {
            return value.length() > 40 ? null : new BigDecimal(value.replace(",", ""));
        } catch (NumberFormatException wrong) {
            return null;
        }
    }

    private static boolean plausible(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2200;
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)).toList();
    }
}
