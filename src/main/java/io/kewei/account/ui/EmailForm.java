package io.kewei.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.validator.EmailValidator;
import io.kewei.platform.ui.RecordForm;

/** The address for mail about the account. */
class EmailForm extends RecordForm<EmailChange> {

    private static final int MAX = 254;

    EmailForm() {
        super(EmailChange.class);
        var email = new EmailField(getTranslation("account.email"));
        email.setMaxLength(MAX);
        var password = PasswordFields.current("account.password.current");
        wide(email);
        wide(password);
        optional(email).withValidator(new EmailValidator(getTranslation("account.email.wrong"), true)).bind("email");
        required(password).bind("password");
    }
}
