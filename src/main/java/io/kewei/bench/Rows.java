package io.kewei.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of one table, written many to a statement. The statement is put together here: handing each value over to the
 * driver takes three times as long as everything that is thought up around it.
 */
final class Rows {

    private static final int BATCH = 1_000;
    private static final HexFormat HEX = HexFormat.of();
    private static final int LONG_DIGITS = 16;

    private final JdbcTemplate jdbc;
    private final String insert;
    private final StringBuilder statement = new StringBuilder();
    private int count;

    /** @param columns their names, parted by commas */
    Rows(JdbcTemplate jdbc, String table, String columns) {
        this.jdbc = jdbc;
        this.insert = "insert into %s (%s) values ".formatted(table, columns);
    }

    void add(@Nullable Object... values) {
        statement.append(count == 0 ? insert : ",");
        var before = '(';
        for (var value : values) {
            statement.append(before);
            literal(value);
            before = ',';
        }
        statement.append(')');
        if (++count == BATCH) {
            write();
        }
    }

    /** Writes what is not written yet. */
    void write() {
        if (count > 0) {
            jdbc.execute(statement.toString());
            statement.setLength(0);
            count = 0;
        }
    }

    private void literal(@Nullable Object value) {
        switch (value) {
            case UUID id -> statement.append("x'").append(HEX.toHexDigits(id.getMostSignificantBits(), LONG_DIGITS))
                    .append(HEX.toHexDigits(id.getLeastSignificantBits(), LONG_DIGITS)).append('\'');
            case Instant at -> moment(LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC));
            case BigDecimal amount -> statement.append(amount.toPlainString());
            case Integer number -> statement.append(number.intValue());
            case Long number -> statement.append(number.longValue());
            case Boolean yes -> statement.append(yes.booleanValue());
            case null -> statement.append("null");
            default -> text(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void moment(LocalDateTime at) {
        statement.append('\'').append(at.toLocalDate()).append(' ');
        two(at.getHour()).append(':');
        two(at.getMinute()).append(':');
        two(at.getSecond());
        if (at.getNano() > 0) {
            statement.append('.').append(Integer.toString(1_000_000 + at.getNano() / 1_000), 1, 7);
        }
        statement.append('\'');
    }

    private StringBuilder two(int number) {
        return statement.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void text(String text) {
        statement.append('\'');
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\'' || character == '\\') {
                statement.append(character);
            }
            statement.append(character);
        }
        statement.append('\'');
    }
}
