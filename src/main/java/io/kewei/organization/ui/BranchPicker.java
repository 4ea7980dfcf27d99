package io.kewei.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.renderer.TextRenderer;
import io.kewei.organization.BranchKind;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.BranchId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses one place among those that the user may see; a place stands below the one that it belongs to. */
public class BranchPicker extends CustomField<BranchId> {

    private static final String INDENT = "\u3000";

    private final ComboBox<BranchRow> box = new ComboBox<>();
    private final List<BranchRow> places;

    /** @param labelKey key of the label's text */
    public BranchPicker(String labelKey, OrganizationQueries organization) {
        this(labelKey, organization, place -> true);
    }

    /** As the other, with only those places that fit, for instance {@link BranchKind#BRANCH}. */
    public BranchPicker(String labelKey, OrganizationQueries organization, Predicate<BranchRow> fits) {
        places = organization.branches().stream().filter(fits).toList();
        setLabel(getTranslation(labelKey));
        box.setItems(places);
        box.setItemLabelGenerator(BranchRow::name);
        box.setRenderer(new TextRenderer<>(
                place -> INDENT.repeat(depth(place)) + place.name()));
        box.setWidthFull();
        box.addValueChangeListener(change -> updateValue());
        add(box);
    }

    /** Chooses the only place there is, so that nobody has to. */
    public void chooseOnly() {
        if (places.size() == 1) {
            setValue(places.getFirst().id());
        }
    }

    private int depth(BranchRow place) {
        return places.stream().filter(above -> above.id().equals(place.parent())).findFirst()
                .map(above -> 1 + depth(above)).orElse(0);
    }

    @Override
    protected @Nullable BranchId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable BranchId value) {
        box.setValue(places.stream().filter(place -> place.id().equals(value)).findFirst().orElse(null));
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
