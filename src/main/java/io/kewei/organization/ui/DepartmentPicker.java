package io.kewei.organization.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import io.kewei.organization.DepartmentId;
import io.kewei.organization.DepartmentRow;
import io.kewei.organization.StaffQueries;
import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks one of the departments of a place. */
class DepartmentPicker extends CustomField<DepartmentId> {

    private final StaffQueries queries;
    private final Select<DepartmentRow> box = new Select<>();
    private List<DepartmentRow> rows = List.of();

    DepartmentPicker(StaffQueries queries) {
        this.queries = queries;
        setLabel(getTranslation("organization.department"));
        box.setAriaLabel(getTranslation("organization.department"));
        box.setEmptySelectionAllowed(true);
        box.setEmptySelectionCaption(getTranslation("organization.department.without"));
        box.setItemLabelGenerator(row -> row == null ? getTranslation("organization.department.without") : row.name());
        box.setWidthFull();
        add(box);
    }

    /** Offers the departments of this place and no others; what was picked elsewhere is let go. */
    void of(@Nullable BranchId place) {
        var picked = getValue();
        rows = place == null ? List.of() : queries.departments(place);
        box.setItems(rows);
        box.setValue(find(picked).orElse(null));
        updateValue();
    }

    private Optional<DepartmentRow> find(@Nullable DepartmentId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    protected @Nullable DepartmentId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable DepartmentId id) {
        box.setValue(find(id).orElse(null));
    }
}
