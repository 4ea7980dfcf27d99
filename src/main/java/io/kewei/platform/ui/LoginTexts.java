package io.kewei.platform.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.login.LoginI18n;

/** The words inside the login form, in the user's language; apart from those of other components, which it does not load. */
final class LoginTexts {

    private LoginTexts() {
    }

    static LoginI18n words() {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(translate("platform.login.title"));
        form.setUsername(translate("platform.login.user"));
        form.setPassword(translate("platform.login.password"));
        form.setSubmit(translate("platform.login.submit"));
        texts.setForm(form);
        var error = texts.getErrorMessage();
        error.setTitle(translate("platform.login.wrong"));
        error.setMessage(translate("platform.login.wrong.hint"));
        error.setUsername(translate("platform.login.user.missing"));
        error.setPassword(translate("platform.login.password.missing"));
        texts.setErrorMessage(error);
        return texts;
    }
}
