package io.kewei.account.ui;

import com.vaadin.flow.component.button.Button;
import io.kewei.account.LoginSettings;
import io.kewei.account.OwnAccount;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;

/** The own password: when it was chosen, and choosing another. */
class PasswordSection extends AccountSection {

    private final OwnAccount account;
    private final LoginSettings settings;
    private final Moments moments;

    PasswordSection(OwnAccount account, LoginSettings settings, Moments moments) {
        super("account.password");
        this.account = account;
        this.settings = settings;
        this.moments = moments;
        reload();
    }

    private void reload() {
        var own = account.find();
        if (!own.hasPassword()) {
            show(null, getTranslation("account.password.none"));
            return;
        }
        var since = own.passwordChangedAt();
        show(null, since == null ? getTranslation("account.password.old")
                : getTranslation("account.password.since", moments.moment(since)),
                new Button(getTranslation("account.password.change"), click -> change()));
    }

    private void change() {
        FormDialog.create("account.password.change", new PasswordForm(settings.passwordMin(), false), change -> {
            account.changePassword(change);
            reload();
        }).open();
    }
}
