package io.kewei.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.platform.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: navigation, where one is, search, and what belongs to the user. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final Trail trail = new Trail();
    private Optional<MenuEntry> place = Optional.empty();
    /** On a phone only. */
    private @Nullable BottomBar bottomBar;

    MainLayout(CurrentUser user, AuthenticationContext authentication, ObjectProvider<HeaderSearch> search,
            ObjectProvider<UserMenuEntry> own) {
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("platform.nav")));
        addToDrawer(new SideBar(entries, user, this));
        var searchField = search.stream().findFirst().map(HeaderSearch::open).orElseGet(CustomerJump::new);
        var bar = new Header(skipLink(), trail, searchField,
                new UserMenu(user, authentication, own.orderedStream().toList()));
        bar.addClassName("frame-bar");
        addToNavbar(bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Signal.effect(this, () -> arrange(Viewport.narrow(event.getUI()).get()));
    }

    private void arrange(boolean narrow) {
        if (narrow && bottomBar == null) {
            bottomBar = new BottomBar(entries, () -> setDrawerOpened(!isDrawerOpened()));
            bottomBar.mark(place);
            getElement().appendChild(bottomBar.getElement());
        } else if (!narrow && bottomBar != null) {
            bottomBar.removeFromParent();
            bottomBar = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        place = entries.stream().filter(entry -> isAt(entry, path)).findFirst();
        trail.clear();
        place.filter(entry -> !path(entry).equals(path))
                .ifPresent(entry -> trail.above(getTranslation(entry.title()), path(entry)));
        if (getContent() instanceof Page page) {
            trail.here(page.title());
        }
        if (bottomBar != null) {
            bottomBar.mark(place);
        }
    }

    /** Whether a page belongs to a menu entry: the same first word in the address. */
    private static boolean isAt(MenuEntry entry, String path) {
        var own = path(entry);
        return path.equals(own) || !own.isEmpty() && path.startsWith(own + "/");
    }

    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    static Span icon(MenuEntry entry) {
        var name = Optional.ofNullable(entry.icon()).orElse("circle");
        return Icons.of(name.substring(name.indexOf(':') + 1));
    }

    private NativeButton skipLink() {
        var skip = new NativeButton(getTranslation("platform.nav.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(click -> skip.getElement().executeJs("document.getElementById($0)?.focus()", Page.MAIN));
        return skip;
    }
}
