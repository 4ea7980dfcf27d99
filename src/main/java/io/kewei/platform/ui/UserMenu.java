package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What belongs to the user: who one is, language, colours, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(CurrentUser user, AuthenticationContext authentication, List<UserMenuEntry> entries) {
        var name = user.find().map(PortalUser::name).orElseGet(() -> authentication.getPrincipalName().orElse(""));
        var place = user.find().map(PortalUser::branchName).orElse("");
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("platform.user.menu")));
        var avatar = new Avatar(name);
        avatar.setAbbreviation(abbreviation(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(avatar);
        root.setAriaLabel(getTranslation("platform.user.menu"));
        var menu = root.getSubMenu();
        var who = new Div(new Span(name), new Span(place));
        who.addClassName("user-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        entries.forEach(entry -> menu.addItem(getTranslation(entry.titleKey()), click -> entry.open()));
        menu.addSeparator();
        for (var language : Languages.ALL) {
            var item = menu.addItem(language.getDisplayLanguage(language),
                    click -> UserSettings.chooseLanguage(UI.getCurrent(), language));
            item.setCheckable(true);
            item.setChecked(language.equals(UserSettings.language()));
        }
        menu.addSeparator();
        colors(menu);
        menu.addSeparator();
        menu.addItem(getTranslation("platform.user.logout"), click -> authentication.logout());
    }

    private void colors(SubMenu menu) {
        var items = new ArrayList<MenuItem>();
        var now = UserSettings.colors(VaadinRequest.getCurrent());
        for (var scheme : List.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK, ColorScheme.Value.LIGHT_DARK)) {
            var item = menu.addItem(getTranslation("platform.user.colors." + scheme.name()), click -> {
                items.forEach(other -> other.setChecked(other == click.getSource()));
                UserSettings.chooseColors(UI.getCurrent(), scheme);
            });
            item.setCheckable(true);
            item.setChecked(scheme == now);
            items.add(item);
        }
    }

    /** A Chinese name is known by its first character, others by their first letter. */
    private static String abbreviation(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
