package io.kewei.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.masking.SecretKind;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** Which values, no texts and not shown, somebody wants gone: an empty field alone leaves them as they are. */
class Emptied implements Serializable {

    private final CustomerForm.Shown shown;
    private final Set<String> fields = new HashSet<>();

    Emptied(CustomerForm.Shown shown) {
        this.shown = shown;
    }

    /** Shows a mask in the field if it holds something that does not show, and below it lets say that it shall be empty. */
    <F extends Component & HasHelper & HasPlaceholder & HasEnabled & HasValue<?, ?>> void offer(F field,
            SecretKind kind, String name) {
        if (!shown.behind().contains(name) || !shown.veil().mayReveal(kind)) {
            return;
        }
        field.setPlaceholder(Masks.MASK);
        var box = new Checkbox(I18NProvider.translate("masking.empty"), ticked -> {
            var wanted = ticked.getValue();
            if (wanted) {
                fields.add(name);
                field.clear();
            } else {
                fields.remove(name);
            }
            field.setEnabled(!wanted);
            field.setPlaceholder(wanted ? "" : Masks.MASK);
        });
        box.addClassName("empty-box");
        field.setHelperComponent(box);
    }

    Set<String> fields() {
        return Set.copyOf(fields);
    }
}
