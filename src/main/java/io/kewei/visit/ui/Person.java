package io.kewei.visit.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.visit.VisitRow;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who goes, as initials on a colour; somebody whose name the user may not know is a colleague of another place. */
record Person(String name, String initials, int hue) {

    private static final int HUES = 8;
    private static final int LETTERS = 2;

    static Person of(VisitRow row) {
        var name = row.person();
        return name == null
                ? new Person(I18NProvider.translate("visit.assignee.foreign"), "–", 0)
                : new Person(name, initials(name), Math.floorMod(row.assignee().hashCode(), HUES));
    }

    /** Given name of a Chinese name; first letters of two words of another. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        if (Character.isIdeographic(name.strip().codePointAt(0))) {
            var whole = String.join("", words);
            return whole.length() <= LETTERS ? whole : whole.substring(whole.length() - LETTERS);
        }
        return Arrays.stream(words).limit(LETTERS).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The initials as they stand on the calendar too, named for those who do not see the colour. */
    Span chip() {
        var chip = new Span(initials);
        chip.addClassNames("visit-initials", "person-" + hue);
        chip.setTitle(name);
        return chip;
    }
}
