package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What belongs to the user: who one is, language, colours, and the way out. Until it is opened only an avatar. */
class UserMenu extends NativeButton {

    private final String name;
    private final String place;
    private final AuthenticationContext authentication;
    private final List<UserMenuEntry> entries;

    UserMenu(CurrentUser user, AuthenticationContext authentication, List<UserMenuEntry> entries) {
        this.name = user.find().map(PortalUser::name).orElseGet(() -> authentication.getPrincipalName().orElse(""));
        this.place = user.find().map(PortalUser::branchName).orElse("");
        this.authentication = authentication;
        this.entries = entries;
        addClassName("user-menu");
        setAriaLabel(getTranslation("platform.user.menu"));
        getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "menu");
        var avatar = new Avatar(name);
        avatar.setAbbreviation(abbreviation(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        add(avatar);
        var menu = new LateMenu(this::fill);
        menu.addOpenedChangeListener(change -> expanded(change.isOpened()));
        menu.setTarget(this);
        expanded(false);
    }

    private void expanded(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void fill(ContextMenu menu) {
        var who = new Div(new Span(name), new Span(place));
        who.addClassName("user-who");
        menu.addComponent(who);
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

    private void colors(ContextMenu menu) {
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

    /** Opens below its button, with items that are made when it opens for the first time. */
    private static final class LateMenu extends ContextMenu {

        private final SerializableConsumer<ContextMenu> fill;

        LateMenu(SerializableConsumer<ContextMenu> fill) {
            this.fill = fill;
            setOpenOnClick(true);
            setPosition(ContextMenuPosition.BOTTOM_END);
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode detail) {
            if (getItems().isEmpty()) {
                fill.accept(this);
            }
            return true;
        }
    }
}
