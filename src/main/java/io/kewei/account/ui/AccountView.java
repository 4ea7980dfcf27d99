package io.kewei.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.kewei.account.LoginSettings;
import io.kewei.account.OwnAccount;
import io.kewei.account.OwnDevices;
import io.kewei.account.OwnSecondFactor;
import io.kewei.account.session.OwnSessions;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Page;
import jakarta.annotation.security.PermitAll;

/** The own account: password, second factor, where one is logged in, from which devices, where mail goes. */
@Route("account")
@PermitAll
class AccountView extends Page {

    AccountView(OwnAccount account, OwnSecondFactor factor, OwnDevices devices, OwnSessions sessions,
            LoginSettings settings, Moments moments) {
        super("account.title");
        var sections = new Div(new PasswordSection(account, settings, moments), new FactorSection(account, factor, moments),
                new SessionsSection(sessions, moments), new DevicesSection(devices, sessions, moments),
                new EmailSection(account));
        sections.addClassName("account-sections");
        add(sections);
    }
}
