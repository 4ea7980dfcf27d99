package io.kewei.workcalendar;

import io.kewei.platform.Refusal;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working hours of one day, split by its breaks: spans in order, none overlapping the next. Empty: a day off. */
public record DayHours(List<Span> spans) implements Serializable {

    /** A day off. */
    public static final DayHours NONE = new DayHours(List.of());
    /** Around the clock. */
    public static final DayHours ALL = new DayHours(List.of(new Span(0, Span.DAY)));
    /** Eight hours with an hour's lunch (domain: 2, S4:154 and S4:194). */
    public static final DayHours STANDARD = new DayHours(
            List.of(new Span(8 * Span.HOUR, 12 * Span.HOUR), new Span(13 * Span.HOUR, 17 * Span.HOUR)));

    /** More breaks than this no day has. */
    public static final int SPANS_MAX = 4;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[:：](\\d{2})\\s*[-–—~～至]\\s*(\\d{1,2})[:：](\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，;；、]+");

    /** @throws Refusal {@code workcalendar.refusal.overlap} if one span begins before the one before it has ended */
    public DayHours {
        spans = spans.stream().sorted().toList();
        for (var i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                throw new Refusal("workcalendar.refusal.overlap", spans.get(i - 1), spans.get(i));
            }
        }
        if (spans.size() > SPANS_MAX) {
            throw new Refusal("workcalendar.refusal.many", SPANS_MAX);
        }
    }

    /**
     * Reads hours as people write them, {@code 08:00-12:00 13:00-17:00}; empty for a day off.
     *
     * @throws Refusal {@code workcalendar.refusal.hours} if it cannot be read
     */
    public static DayHours read(String words) {
        return words.isBlank() ? new DayHours(List.of())
                : new DayHours(spans(words).map(DayHours::span).toList());
    }

    private static Stream<String> spans(String words) {
        var tight = WRITTEN.matcher(words.strip()).replaceAll("$1:$2-$3:$4");
        return Arrays.stream(BETWEEN.split(tight));
    }

    private static Span span(String word) {
        var found = WRITTEN.matcher(word);
        if (!found.matches() || Integer.parseInt(found.group(2)) >= Span.HOUR
                || Integer.parseInt(found.group(4)) >= Span.HOUR) {
            throw new Refusal("workcalendar.refusal.hours", word);
        }
        return new Span(minute(found.group(1), found.group(2)), minute(found.group(3), found.group(4)));
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * Span.HOUR + Integer.parseInt(minutes);
    }

    public boolean isOff() {
        return spans.isEmpty();
    }

    /** How long the day is, without its breaks. */
    public int minutes() {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(" "));
    }
}
