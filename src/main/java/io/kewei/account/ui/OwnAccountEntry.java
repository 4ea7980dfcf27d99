package io.kewei.account.ui;

import com.vaadin.flow.component.UI;
import io.kewei.platform.ui.UserMenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the own account. */
@Component
@Order(1)
class OwnAccountEntry implements UserMenuEntry {

    @Override
    public String titleKey() {
        return "account.menu";
    }

    @Override
    public void open() {
        UI.getCurrent().navigate(AccountView.class);
    }
}
