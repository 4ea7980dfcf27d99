package io.kewei.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/** Picks a colleague by name or login, among those whom the user may see. */
public class StaffPicker extends CustomField<StaffId> {

    private final OrganizationQueries organization;
    private final ComboBox<StaffRow> box = new ComboBox<>();

    /** @param labelKey key of the field's label */
    public StaffPicker(String labelKey, OrganizationQueries organization) {
        this.organization = organization;
        setLabel(getTranslation(labelKey));
        box.setItemsPageable((page, text) -> organization.staff(text, page));
        box.setItemLabelGenerator(person -> person.name() + " · " + person.branchName());
        box.setWidthFull();
        box.setAriaLabel(getTranslation(labelKey));
        add(box);
    }

    @Override
    protected @Nullable StaffId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable StaffId id) {
        box.setValue(id == null ? null : organization.findStaff(id).orElse(null));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        box.setReadOnly(readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        box.setInvalid(invalid);
    }
}
