package io.kewei.account.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import io.kewei.account.PasswordChange;
import io.kewei.platform.ui.RecordForm;

/** The password as it is and, twice, as it shall be. */
class PasswordForm extends RecordForm<PasswordChange> {

    private final PasswordField first;

    /** @param forced whether the person has just typed the present password, so that it is not asked for again */
    PasswordForm(int shortest, boolean forced) {
        super(PasswordChange.class);
        var current = PasswordFields.current("account.password.current");
        var fresh = PasswordFields.fresh("account.password.fresh");
        var again = PasswordFields.fresh("account.password.again");
        fresh.setHelperText(getTranslation("account.password.hint", shortest));
        current.setVisible(!forced);
        first = forced ? fresh : current;
        wide(current);
        wide(fresh);
        wide(again);
        (forced ? optional(current) : required(current)).bind("current");
        required(fresh).bind("fresh");
        required(again).withValidator(typed -> typed.equals(fresh.getValue()),
                getTranslation("account.refusal.password.again")).bind("again");
    }

    /** Puts the cursor where one types first. */
    void focus() {
        first.focus();
    }
}
