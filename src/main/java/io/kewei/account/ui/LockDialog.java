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
import io.kewei.platform.ui.LoginWay;
import java.util.List;

/**
 * Lies over everything while the session is locked: nothing below it answers, and nothing of it is lost. The password leads
 * back to where one was.
 */
class LockDialog extends Dialog {

    private final transient OwnSessions sessions;
    private final PasswordField password = PasswordFields.current("account.lock.password");

    /** @param ways other ways to show who one is; they open beside, so that what is below the lock stays */
    LockDialog(OwnSessions sessions, AuthenticationContext authentication, String name, List<LoginWay> ways) {
        super(I18NProvider.translate("account.lock.title"));
        this.sessions = sessions;
        addClassName("lock-dialog");
        setModality(ModalityMode.STRICT);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("account.lock.why", name)), password);
        ways.stream().map(LoginWay::open).forEach(way -> {
            way.getElement().setAttribute("target", "_blank");
            add(way);
        });
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
