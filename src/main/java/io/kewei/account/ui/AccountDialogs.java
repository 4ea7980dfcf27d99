package io.kewei.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.account.AccountRow;
import io.kewei.account.AccountService;
import io.kewei.account.AddressService;
import io.kewei.account.LoginSettings;
import io.kewei.account.session.SessionRow;
import io.kewei.account.session.SignedIn;
import io.kewei.account.session.StaffSessions;
import io.kewei.organization.OrganizationQueries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What administrators do with accounts, each with a question before what cannot be taken back. */
@Component
class AccountDialogs {

    private static final String WIDTH = "480px";

    private final AccountService accounts;
    private final StaffSessions sessions;
    private final AddressService addresses;
    private final OrganizationQueries organization;
    private final LoginSettings settings;

    AccountDialogs(AccountService accounts, StaffSessions sessions, AddressService addresses,
            OrganizationQueries organization, LoginSettings settings) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.addresses = addresses;
        this.organization = organization;
        this.settings = settings;
    }

    Optional<Instant> lockedUntil(String login) {
        return sessions.lockedUntil(login);
    }

    List<SessionRow> sessions(AccountRow row) {
        return sessions.of(row.staff());
    }

    void unlock(AccountRow row) {
        sessions.unlock(row.staff());
    }

    void end(AccountRow row) {
        sessions.end(row.staff());
    }

    void resetPassword(AccountRow row, SerializableRunnable changed) {
        ask("account.admin.reset", I18NProvider.translate("account.admin.reset.why", row.name()), () -> {
            var password = accounts.resetPassword(row.staff());
            changed.run();
            tell(row, password);
        });
    }

    void resetFactor(AccountRow row, SerializableRunnable changed) {
        ask("account.admin.factor", I18NProvider.translate("account.admin.factor.why", row.name()), () -> {
            accounts.resetSecondFactor(row.staff());
            changed.run();
        });
    }

    /** Shows the settings that are in force, which are changed where the portal is installed. */
    void settings() {
        var dialog = new Dialog(I18NProvider.translate("account.settings"));
        dialog.setWidth(WIDTH);
        dialog.add(new SettingsList(settings));
        close(dialog, "platform.close");
    }

    void addresses() {
        var from = SignedIn.current().map(SignedIn::address).orElse("");
        var dialog = new Dialog(I18NProvider.translate("account.addresses"));
        dialog.setWidth(WIDTH);
        dialog.add(new AddressEditor(addresses, organization, from));
        dialog.getFooter().add(new Button(I18NProvider.translate("platform.close"), click -> dialog.close()));
        dialog.open();
    }

    private void tell(AccountRow row, String password) {
        var dialog = new Dialog(I18NProvider.translate("account.admin.temporary", row.name()));
        dialog.setWidth(WIDTH);
        dialog.setCloseOnOutsideClick(false);
        var shown = new Code(password);
        shown.addClassName("temporary-password");
        dialog.add(new Paragraph(I18NProvider.translate("account.admin.temporary.why", settings.temporary().toHours())),
                shown);
        close(dialog, "account.admin.temporary.told");
    }

    private static void close(Dialog dialog, String wordKey) {
        var close = new Button(I18NProvider.translate(wordKey), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static void ask(String verbKey, String why, SerializableRunnable work) {
        var question = new ConfirmDialog();
        question.setHeader(I18NProvider.translate(verbKey));
        question.setText(why);
        question.setCancelable(true);
        question.setCancelText(I18NProvider.translate("platform.cancel"));
        question.setConfirmText(I18NProvider.translate(verbKey));
        question.addConfirmListener(confirm -> work.run());
        question.open();
    }
}
