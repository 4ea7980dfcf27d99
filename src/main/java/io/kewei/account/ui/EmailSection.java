package io.kewei.account.ui;

import com.vaadin.flow.component.button.Button;
import io.kewei.account.OwnAccount;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;

/** Where mail about the account goes. */
class EmailSection extends AccountSection {

    private final OwnAccount account;

    EmailSection(OwnAccount account) {
        super("account.email.title");
        this.account = account;
        reload();
    }

    private void reload() {
        var email = account.find().email();
        show(null, email == null ? getTranslation("account.email.none") : email,
                new Button(getTranslation("account.email.change"), click -> change()));
    }

    private void change() {
        var now = account.find().email();
        FormDialog.edit("account.email.change", new EmailForm(),
                () -> new Seen<>(new EmailChange(now == null ? "" : now, ""), 0, "", null), (details, seen) -> {
                    account.changeEmail(details.email().isBlank() ? null : details.email().strip(), details.password());
                    reload();
                }).open();
    }
}
