package io.kewei.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerRules;
import io.kewei.customer.ShipTo;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Icons;
import java.util.ArrayList;
import java.util.List;

/** Where a customer's goods go, one line each. A line that was left empty counts for nothing. */
class ShipToField extends CustomField<List<ShipTo>> {

    private static final ShipTo EMPTY = new ShipTo("", "", "", "");
    private static final int PHONE_MAX = 40;

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    ShipToField() {
        super(List.of());
        setLabel(getTranslation("customer.shipTo"));
        addClassName("contacts-field");
        list.addClassName("contact-cards");
        add(list, new Button(getTranslation("customer.shipTo.add"), Icons.of("plus"), click -> {
            put(EMPTY);
            updateValue();
        }));
    }

    private void put(ShipTo place) {
        var line = new Line(place);
        lines.add(line);
        list.add(line);
    }

    /** Whether every line that holds something is all right. */
    boolean check() {
        return lines.stream().filter(line -> !line.value().equals(EMPTY)).map(Line::check)
                .reduce(true, Boolean::logicalAnd);
    }

    @Override
    protected List<ShipTo> generateModelValue() {
        return lines.stream().map(Line::value).filter(place -> !place.equals(EMPTY)).toList();
    }

    @Override
    protected void setPresentationValue(List<ShipTo> places) {
        lines.clear();
        list.removeAll();
        places.forEach(this::put);
    }

    /** One place. */
    private final class Line extends Div {

        private final TextField name = Fields.text("customer.shipTo.name", CustomerDetails.TEXT_MAX);
        private final TextField address = Fields.text("customer.shipTo.address", CustomerDetails.ADDRESS_MAX);
        private final TextField contact = Fields.text("customer.shipTo.contact", ContactDetails.NAME_MAX);
        private final TextField phone = Fields.text("customer.shipTo.phone", PHONE_MAX);

        Line(ShipTo place) {
            addClassName("ship-to-line");
            name.setValue(place.name());
            address.setValue(place.address());
            contact.setValue(place.contact());
            phone.setValue(place.phone());
            for (var field : List.of(name, address, contact, phone)) {
                field.addValueChangeListener(change -> updateValue());
            }
            var remove = new Button(Icons.of("trash-2"), click -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("customer.shipTo.remove"));
            add(name, address, contact, phone, remove);
        }

        private void remove() {
            lines.remove(this);
            list.remove(this);
            updateValue();
        }

        ShipTo value() {
            return new ShipTo(name.getValue().strip(), address.getValue().strip(), contact.getValue().strip(),
                    phone.getValue().strip());
        }

        boolean check() {
            mark(address, address.getValue().isBlank() ? getTranslation("platform.field.required") : "");
            mark(phone, phone.getValue().isBlank() || Masks.isMask(phone.getValue())
                    || CustomerRules.isPhone(phone.getValue()) ? ""
                    : getTranslation("customer.form.phone"));
            return !address.isInvalid() && !phone.isInvalid();
        }

        private static void mark(TextField field, String message) {
            field.setErrorMessage(message);
            field.setInvalid(!message.isEmpty());
        }
    }
}
