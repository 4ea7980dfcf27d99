package io.kewei.platform.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules: a key's first word names the file {@code i18n/<module>.properties} that holds it.
 * Texts with arguments are {@link MessageFormat} patterns; moments and enum constants among the arguments are
 * written as the screens write them.
 */
@Component
public class ModuleTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleTexts.class);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Moments moments;
    /** A bundle per module and language; modules without texts are remembered as empty. */
    private final Map<String, Optional<ResourceBundle>> bundles = new ConcurrentHashMap<>();

    ModuleTexts(Moments moments) {
        this.moments = moments;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.CHINESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = Languages.nearest(locale);
        var pattern = find(key, language);
        if (pattern.isEmpty()) {
            LOG.warn("No text for key '{}' in {}", key, language);
            return "!" + key + "!";
        }
        return arguments.length == 0 ? pattern.get() : format(pattern.get(), language, arguments);
    }

    /** Whether there is a text for this key. */
    public boolean knows(String key, Locale locale) {
        return find(key, Languages.nearest(locale)).isPresent();
    }

    /** The word for an enum constant, for instance of {@code TicketState.OPEN} the text {@code ticket.state.OPEN}. */
    public String word(Enum<?> constant, Locale locale) {
        return getTranslation(EnumKeys.of(constant), locale);
    }

    private Optional<String> find(String key, Locale language) {
        var module = key.substring(0, Math.max(0, key.indexOf('.')));
        return bundles.computeIfAbsent(module + "_" + language, any -> bundle(module, language))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key));
    }

    private static Optional<ResourceBundle> bundle(String module, Locale language) {
        if (!module.matches("[a-z]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceBundle.getBundle("i18n." + module, language,
                    ModuleTexts.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException noTexts) {
            return Optional.empty();
        }
    }

    private String format(String pattern, Locale language, Object[] arguments) {
        var words = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            words[i] = switch (arguments[i]) {
                case null -> "";
                case Enum<?> constant -> word(constant, language);
                case Instant instant -> moments.moment(instant);
                case LocalDate date -> moments.date(date);
                case Object other -> other;
            };
        }
        return new MessageFormat(pattern, language).format(words);
    }
}
