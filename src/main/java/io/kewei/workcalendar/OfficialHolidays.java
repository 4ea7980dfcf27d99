package io.kewei.workcalendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The holidays and make-up days that the State Council's general office has published (国务院办公厅关于部分节假日安排的通知), as far
 * as they come with the portal. Later years are imported.
 */
final class OfficialHolidays {

    private OfficialHolidays() {
    }

    static boolean has(int year) {
        return file(year).exists();
    }

    /** @throws IllegalArgumentException if they do not come with the portal */
    static List<SpecialDayDetails> of(int year) {
        if (!has(year)) {
            throw new IllegalArgumentException("No official holidays for " + year);
        }
        try (var lines = new BufferedReader(new InputStreamReader(file(year).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).map(cells -> new SpecialDayDetails(
                    LocalDate.parse(cells[0]), HolidaysImport.KINDS.get(cells[1]), "", cells[2])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassPathResource file(int year) {
        return new ClassPathResource("workcalendar/" + year + ".csv");
    }
}
