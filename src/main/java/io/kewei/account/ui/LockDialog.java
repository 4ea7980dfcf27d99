package io.kewei.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kewei.account.session.OwnSessions;
import io.kewei.platform.Refusal;

/**
 * Lies over everything while the session is locked: nothing below it answers, and nothing of it is lost. The password leads
 * back to where one was.
 */
class LockDialog extends Dialog {

    private final transient OwnSessions sessions;
    private final PasswordField password = PasswordFields.current("account.lock.password");

    LockDialog(OwnSessions sessions, AuthenticationContext authentication, String name) {
        super(I18NProvider.translate("account.lock.title"));
        this.sessions = sessions;
        addClassName("lock-dialog");
        setModality(ModalityMode.STRICT);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("account.lock.why", name)), password);
        password.setWidthFull();
        password.setAutofocus(true);
        var unlock = new Button(getTranslation("account.lock.unlock"), click -> unlock());
        unlock.addThemeVariants(ButtonVariant.PRIMARY);
        unlock.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("platform.user.logout"), click -> authentication.logout()), unlock);
    }

    /** Says under the field what a notice could not say here, below the dialog. */
    private void unlock() {
        try {
            sessions.unlock(password.getValue());
        } catch (Refusal wrong) {
            password.setInvalid(true);
            password.setErrorMessage(getTranslation(wrong.key(), wrong.args()));
        }
    }
}
