package io.kewei.account.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a window shows behind the lock that was opened while the session was locked: nothing. */
@Route(value = "account/locked", autoLayout = false)
@PermitAll
class LockedView extends Main implements HasDynamicTitle {

    LockedView() {
        addClassName("login");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.title", getTranslation("account.lock.title"));
    }
}
