package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.menu.MenuEntry;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import java.util.List;

/** The menu at the left, which can be folded to its icons. */
class SideBar extends Div {

    private static final String FOLDED = "frame-folded";

    private final HasStyle frame;
    private final NativeButton fold = new NativeButton();

    /** @param frame gets a style class while the menu is folded */
    SideBar(List<MenuEntry> entries, CurrentUser user, HasStyle frame) {
        this.frame = frame;
        addClassName("side-bar");
        fold.addClassName("side-fold");
        fold.addClickListener(click -> {
            fold(!frame.hasClassName(FOLDED));
            getUI().ifPresent(ui -> UserSettings.chooseMenu(ui, frame.hasClassName(FOLDED)));
        });
        add(brand(user), menu(entries), fold);
        fold(UserSettings.menuFolded(VaadinRequest.getCurrent()));
    }

    private void fold(boolean folded) {
        frame.setClassName(FOLDED, folded);
        var words = getTranslation(folded ? "platform.nav.unfold" : "platform.nav.fold");
        fold.removeAll();
        fold.add(Icons.of(folded ? "panel-left-open" : "panel-left-close"), new Span(words));
        fold.getElement().setAttribute("title", words);
    }

    private Component brand(CurrentUser user) {
        var mark = new Image("icons/kewei.svg", "");
        var name = new Span(getTranslation("platform.product"));
        name.addClassName("brand-name");
        var home = new Anchor("", mark, name);
        home.addClassName("brand-home");
        home.getElement().setAttribute("aria-label", getTranslation("platform.product"));
        var branch = new Span(user.find().map(PortalUser::branchName).orElse(""));
        branch.addClassName("brand-branch");
        var brand = new Div(home, branch);
        brand.addClassName("brand");
        return brand;
    }

    private SideNav menu(List<MenuEntry> entries) {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("platform.nav"));
        for (var entry : entries) {
            var title = getTranslation(entry.title());
            var item = new SideNavItem(title, MainLayout.path(entry), MainLayout.icon(entry));
            item.setMatchNested(!MainLayout.path(entry).isEmpty());
            item.getElement().setAttribute("title", title);
            menu.addItem(item);
        }
        return menu;
    }
}
