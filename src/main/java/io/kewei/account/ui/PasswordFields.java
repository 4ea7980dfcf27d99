package io.kewei.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;

/** Makes fields for passwords, which programs that keep passwords may fill in. */
final class PasswordFields {

    static final int MAX = 128;

    private PasswordFields() {
    }

    static PasswordField current(String labelKey) {
        return field(labelKey, Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField fresh(String labelKey) {
        return field(labelKey, Autocomplete.NEW_PASSWORD);
    }

    private static PasswordField field(String labelKey, Autocomplete autocomplete) {
        var field = new PasswordField(I18NProvider.translate(labelKey));
        field.setMaxLength(MAX);
        field.setAutocomplete(autocomplete);
        return field;
    }
}
