package io.kewei.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.account.LoginSettings;
import io.kewei.account.OwnAccount;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Duty;
import io.kewei.platform.ui.LoginPanel;
import jakarta.annotation.security.PermitAll;

/** Whoever has a password that somebody else knows chooses one, before anything else. */
@Route(value = "account/password", autoLayout = false)
@PermitAll
class DutyPasswordView extends LoginPanel {

    /** Relative to the portal's base, which Vaadin names in each page. */
    private static final String HOME = ".";

    DutyPasswordView(OwnAccount account, LoginSettings settings, CurrentUser user,
            AuthenticationContext authentication) {
        super("account.password.duty");
        var closed = user.find().filter(me -> me.duty() == Duty.CLOSED_PASSWORD).isPresent();
        var form = new PasswordForm(settings.passwordMin(), !closed);
        form.show(null);
        form.focus();
        var save = new Button(getTranslation("account.password.duty.save"), click -> form.read().ifPresent(change -> {
            account.changePassword(change);
            UI.getCurrent().getPage().setLocation(HOME);
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = new Button(getTranslation("platform.user.logout"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var why = new Paragraph(getTranslation(closed ? "account.password.closed.why" : "account.password.duty.why"));
        show(box(new H2(getTranslation("account.password.duty")), why, form, save, leave));
    }
}
