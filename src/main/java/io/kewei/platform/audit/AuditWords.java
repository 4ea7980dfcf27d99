package io.kewei.platform.audit;

import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.text.Moments;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lines of the trail, and what verifying it found, in words. A word that nobody has a text for is shown as it is. */
@Component
public class AuditWords {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name)
            .collect(Collectors.toUnmodifiableSet());

    private final ModuleTexts texts;
    private final Moments moments;

    AuditWords(ModuleTexts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /** What kind of record a line is about; nothing where there is none. */
    public String subject(AuditRow row, Locale language) {
        return row.subject().isEmpty() ? ""
                : first(row.subject(), language, row.subject() + ".one", "audit.subject." + row.subject());
    }

    /** What was done; of a change the field. */
    public String action(AuditRow row, Locale language) {
        var field = row.subject() + "." + row.action();
        var act = "audit.action." + row.action();
        var isField = row.kind() == AuditKind.CHANGED || row.kind() == AuditKind.REVEALED;
        return first(row.action(), language, "audit.action." + field, isField ? field : act, isField ? act : field);
    }

    /** What people call the record that a line is about. */
    public String label(AuditRow row, Locale language) {
        return Marked.read(row.label(), mark -> word(mark, language));
    }

    /** A value as people read it: constants by their words, moments in the portal's zone. */
    public String value(AuditRow row, String value, Locale language) {
        if (CONSTANT.matcher(value).matches()) {
            return first(value, language, row.subject() + "." + row.action() + "." + value);
        }
        return MOMENT.matcher(value).matches() ? moment(value) : Marked.read(value, mark -> word(mark, language));
    }

    /** What a mark stands for ({@link Marked}). */
    private String word(String mark, Locale language) {
        if (WEEKDAYS.contains(mark)) {
            return DayOfWeek.valueOf(mark).getDisplayName(TextStyle.SHORT, language);
        }
        return MOMENT.matcher(mark).matches() ? moment(mark) : first(mark, language, mark);
    }

    /** Who did it, for a list. */
    public String actor(AuditRow row, Locale language) {
        var by = row.by();
        return Stream.of(by.name(), by.login()).filter(word -> !word.isEmpty()).findFirst()
                .orElseGet(() -> texts.getTranslation("audit.portal", language));
    }

    /** What verifying found, in sentences. */
    public List<String> report(AuditReport report, Locale language) {
        var said = new ArrayList<String>();
        var flaw = report.flaw();
        if (flaw != null) {
            said.add(texts.getTranslation("audit.flaw." + flaw.kind(), language, text(flaw.number()),
                    flaw.at() == null ? "" : moments.exact(flaw.at()), text(flaw.upTo())));
        }
        said.add(report.checked() == 0 ? texts.getTranslation("audit.report.none", language)
                : texts.getTranslation(flaw == null ? "audit.report.sound" : "audit.report.upTo", language,
                        text(report.begins().number() + 1), text(report.head().number()), text(report.checked())));
        if (report.late() > 0) {
            said.add(texts.getTranslation("audit.report.late", language, text(report.late()),
                    report.lateFor() == null ? "" : moments.exact(report.lateFor())));
        }
        return said;
    }

    /** Numbers of lines name them, and are written without separators. */
    private static String text(long number) {
        return Long.toString(number);
    }

    private String moment(String value) {
        try {
            return moments.moment(Instant.parse(value));
        } catch (DateTimeParseException noMoment) {
            return value;
        }
    }

    private String first(String otherwise, Locale language, String... keys) {
        return Stream.of(keys).filter(key -> texts.knows(key, language)).findFirst()
                .map(key -> texts.getTranslation(key, language)).orElse(otherwise);
    }
}
