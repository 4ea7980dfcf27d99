package io.kewei.platform.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the portal; Chinese comes first, whatever the browser would like. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {
    }

    /** The language with this tag ({@code zh}, {@code en}, {@code en-GB} …); Chinese if there is none such. */
    public static Locale of(@Nullable String tag) {
        return tag == null || tag.isBlank() ? CHINESE : nearest(Locale.forLanguageTag(tag));
    }

    /** The portal's language that is nearest to the given one. */
    public static Locale nearest(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }
}
