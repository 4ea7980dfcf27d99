package io.kewei.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import io.kewei.organization.BranchKind;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.BranchId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Picks a place in the organisation tree, among those that the user may see; a place stands before those below it. One
 * picked before that the user may not see stays picked.
 */
public class BranchPicker extends CustomField<BranchId> {

    private final OrganizationQueries organization;
    private final ComboBox<BranchRow> box = new ComboBox<>();

    /** @param labelKey key of the field's label */
    public BranchPicker(String labelKey, OrganizationQueries organization) {
        this(labelKey, organization, place -> !place.closed());
    }

    /** @param offered which of the places that the user may see can be picked */
    public BranchPicker(String labelKey, OrganizationQueries organization, Predicate<BranchRow> offered) {
        this.organization = organization;
        setLabel(getTranslation(labelKey));
        box.setItems(organization.branches().stream().filter(offered).toList());
        box.setItemLabelGenerator(BranchRow::name);
        box.setWidthFull();
        box.setAriaLabel(getTranslation(labelKey));
        add(box);
    }

    @Override
    protected @Nullable BranchId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable BranchId id) {
        box.setValue(id == null ? null : organization.findBranch(id).orElseGet(() -> hidden(id)));
    }

    private BranchRow hidden(BranchId id) {
        var name = organization.placeName(id).orElseGet(() -> getTranslation("organization.place.hidden"));
        return new BranchRow(id, "", name, BranchKind.BRANCH, null, false);
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
