package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import io.kewei.platform.text.Languages;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user chose for this browser, language, colours and menu, kept in cookies so that the login page knows it too. */
final class UserSettings {

    private static final String LANGUAGE = "kewei-language";
    private static final String COLORS = "kewei-colors";
    private static final String MENU = "kewei-menu";
    private static final String YEAR_SECONDS = "31536000";

    private UserSettings() {
    }

    /** The language of the user at the screen. */
    static Locale language() {
        var ui = UI.getCurrent();
        return Languages.nearest(ui == null ? Languages.CHINESE : ui.getLocale());
    }

    /** The language kept in the request's cookies; Chinese if none. */
    static Locale language(@Nullable VaadinRequest request) {
        return Languages.of(cookie(request, LANGUAGE).orElse(null));
    }

    /** Light, dark or as the system is, as kept in the request's cookies. */
    static ColorScheme.Value colors(@Nullable VaadinRequest request) {
        return switch (cookie(request, COLORS).orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    /** Changes the language of the session, from the next page on, and builds this page anew. */
    static void chooseLanguage(UI ui, Locale language) {
        keep(ui, LANGUAGE, language.getLanguage());
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    /** Changes the colours at once. */
    static void chooseColors(UI ui, ColorScheme.Value scheme) {
        keep(ui, COLORS, scheme == ColorScheme.Value.LIGHT_DARK ? "system" : scheme.getValue());
        ui.getPage().setColorScheme(scheme);
    }

    /** Whether the menu at the left is folded to its icons. */
    static boolean menuFolded(@Nullable VaadinRequest request) {
        return cookie(request, MENU).filter("icons"::equals).isPresent();
    }

    /** Remembers whether the menu is folded. */
    static void chooseMenu(UI ui, boolean folded) {
        keep(ui, MENU, folded ? "icons" : "words");
    }

    /** Written by the browser: with push over a web socket there is no response that could carry a cookie. */
    private static void keep(UI ui, String name, String value) {
        ui.getPage().executeJs("document.cookie = $0 + '=' + $1 + ';path=/;samesite=lax;max-age=' + $2"
                + " + (location.protocol === 'https:' ? ';secure' : '')", name, value, YEAR_SECONDS);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
