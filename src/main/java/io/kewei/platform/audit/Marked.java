package io.kewei.platform.audit;

import io.kewei.platform.text.EnumKeys;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks what reads differently in each language or zone, so that a value of the trail may mix it with names and
 * numbers: {@code 长沙分公司 ⟦platform.jobRole.TECHNICIAN⟧}. {@link AuditWords} puts words in place of the marks.
 */
public final class Marked {

    private static final Pattern MARK = Pattern.compile("⟦([\\w.:-]+)⟧");

    private Marked() {
    }

    /** The word for a constant; nothing for none. */
    public static String of(@Nullable Enum<?> constant) {
        return constant == null ? "" : text(EnumKeys.of(constant));
    }

    public static String of(DayOfWeek day) {
        return mark(day.name());
    }

    public static String of(Instant moment) {
        return mark(moment.toString());
    }

    /** "Yes" or "no". */
    public static String of(boolean yes) {
        return text(yes ? "audit.yes" : "audit.no");
    }

    /** The text of a key that takes no arguments. */
    public static String text(String key) {
        return mark(key);
    }

    private static String mark(String what) {
        return "⟦" + what + "⟧";
    }

    /** The value with words in place of its marks. */
    static String read(String value, UnaryOperator<String> word) {
        return MARK.matcher(value).replaceAll(mark -> Matcher.quoteReplacement(word.apply(mark.group(1))));
    }
}
