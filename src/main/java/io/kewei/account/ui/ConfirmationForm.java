package io.kewei.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.kewei.platform.ui.RecordForm;

/** Asks for the password again, and says what for. */
class ConfirmationForm extends RecordForm<Confirmation> {

    ConfirmationForm(String whyKey) {
        super(Confirmation.class);
        var password = PasswordFields.current("account.password.current");
        wide(new Paragraph(getTranslation(whyKey)));
        wide(password);
        required(password).bind("password");
    }
}
