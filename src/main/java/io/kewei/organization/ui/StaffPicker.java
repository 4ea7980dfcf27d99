package io.kewei.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.organization.StandIns;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Picks a colleague by name or login, among those whom the user may see. Somebody picked before whom the user may not see
 * stays picked, without a name, so that saving a form does not lose the person.
 */
public class StaffPicker extends CustomField<StaffId> {

    private static final BranchId NOWHERE = new BranchId(new UUID(0, 0));

    private final OrganizationQueries organization;
    private final ComboBox<StaffRow> box = new ComboBox<>();
    private final Map<StaffId, StandIns.Away> away = new HashMap<>();

    /** @param labelKey key of the field's label */
    public StaffPicker(String labelKey, OrganizationQueries organization) {
        this.organization = organization;
        setLabel(getTranslation(labelKey));
        box.setItemsPageable((page, text) -> {
            var people = organization.staff(text, page);
            away.putAll(organization.away(people.stream().map(StaffRow::id).toList()));
            return people;
        });
        box.setItemLabelGenerator(this::label);
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
        box.setValue(id == null ? null : organization.findStaff(id).orElseGet(() -> hidden(id)));
    }

    /** Name and place; for somebody who is away, until when and who acts meanwhile. */
    private String label(StaffRow person) {
        var name = person.branchName().isEmpty() ? person.name() : person.name() + " · " + person.branchName();
        var absence = away.get(person.id());
        if (absence == null) {
            return name;
        }
        return absence.substitute() == null ? getTranslation("organization.away", name, absence.until())
                : getTranslation("organization.away.substitute", name, absence.until(), absence.substituteName());
    }

    private StaffRow hidden(StaffId id) {
        return new StaffRow(id, getTranslation("organization.staff.hidden"), NOWHERE, "");
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
