package io.kewei.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.renderer.TextRenderer;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one member of staff among those that the user may see, by name or login. Somebody chosen before whom the user
 * may not see stays chosen, without a name.
 */
public class StaffPicker extends CustomField<StaffId> {

    private static final BranchId NOWHERE = new BranchId(new UUID(0, 0));

    private final ComboBox<StaffRow> box = new ComboBox<>();
    private final OrganizationQueries organization;

    /** @param labelKey key of the label's text */
    public StaffPicker(String labelKey, OrganizationQueries organization) {
        this.organization = organization;
        setLabel(getTranslation(labelKey));
        box.setItemsPageable((page, text) -> organization.staff(text == null ? "" : text.strip(), page));
        box.setItemLabelGenerator(StaffRow::name);
        box.setRenderer(new TextRenderer<>(
                person -> person.branchName().isEmpty() ? person.name()
                        : getTranslation("organization.staff.at", person.name(), person.branchName())));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        box.addValueChangeListener(change -> updateValue());
        add(box);
    }

    @Override
    protected @Nullable StaffId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable StaffId value) {
        box.setValue(value == null ? null : organization.findStaff(value).orElseGet(
                () -> new StaffRow(value, getTranslation("organization.staff.hidden"), NOWHERE, "")));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        box.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        box.focus();
    }
}
