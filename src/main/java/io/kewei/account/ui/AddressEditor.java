package io.kewei.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.kewei.account.AddressService;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.platform.ui.Fields;

/** The network addresses from which the people of a place may use the portal, one range a line. */
class AddressEditor extends Div {

    private static final int LONGEST = 2_000;

    private final transient AddressService addresses;
    private final String from;
    private final BranchPicker place;
    private final TextArea ranges = Fields.area("account.addresses.ranges", LONGEST);
    private final Paragraph holding = new Paragraph();

    /** @param from the address from which the administrator looks at it */
    AddressEditor(AddressService addresses, OrganizationQueries organization, String from) {
        this.addresses = addresses;
        this.from = from;
        addClassName("address-editor");
        place = new BranchPicker("account.addresses.place", organization);
        ranges.setMinRows(4);
        ranges.setHelperText(getTranslation("account.addresses.hint", from));
        var save = new Button(getTranslation("platform.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        place.addValueChangeListener(change -> show());
        add(new Paragraph(getTranslation("account.addresses.why")), place, holding, ranges, save);
        organization.branches().stream().findFirst().ifPresent(first -> place.setValue(first.id()));
    }

    private void show() {
        var chosen = place.getValue();
        ranges.setEnabled(chosen != null);
        if (chosen == null) {
            return;
        }
        ranges.setValue(String.join("\n", addresses.own(chosen)));
        var all = addresses.holding(chosen);
        holding.setText(all.isEmpty() ? getTranslation("account.addresses.everywhere")
                : getTranslation("account.addresses.holding", String.join(getTranslation("platform.list"), all)));
    }

    private void save() {
        if (place.getValue() != null) {
            addresses.set(place.getValue(), ranges.getValue().lines().toList(), from);
            show();
        }
    }
}
