package io.kewei.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the numbers that people see on customers, tickets and visits: prefix, day and a running number that starts
 * anew each day. Numbers are unique and rising; one that was given to a transaction that failed is not used again.
 */
@Component
public class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;

    Numbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, like {@code WO-260305-0042}. In a transaction of its own, so that nobody waits for the caller's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String next(String prefix, LocalDate day) {
        return next(prefix, day, 1).getFirst();
    }

    /** Several numbers in a row, for a chunk of an import. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<String> next(String prefix, LocalDate day, int count) {
        var series = prefix + "-" + DAY.format(day);
        jdbc.update("insert into number_series (series, last_number) values (?, ?) "
                + "on duplicate key update last_number = last_number + ?", series, count, count);
        var last = jdbc.queryForObject("select last_number from number_series where series = ?", Long.class, series);
        if (last == null) {
            throw new IllegalStateException("No number in series " + series);
        }
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%s-%04d".formatted(series, number)).toList();
    }
}
