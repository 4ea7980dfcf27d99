package io.kewei.customer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.platform.ui.SearchHint;
import org.jspecify.annotations.Nullable;

/** Chooses one customer among those that the user may see, found as in the list: by name, pinyin, phone or number. */
public class CustomerPicker extends CustomField<CustomerId> {

    private final ComboBox<CustomerRow> box = new ComboBox<>();
    private final CustomerQueries customers;

    public CustomerPicker(CustomerQueries customers) {
        this("customer.one", customers);
    }

    /** @param labelKey key of the label's text */
    public CustomerPicker(String labelKey, CustomerQueries customers) {
        this.customers = customers;
        setLabel(getTranslation(labelKey));
        box.setItemsPageable((page, text) -> customers.list(
                CustomerFilter.ALL.withText(text == null ? "" : text), page));
        box.setItemLabelGenerator(CustomerRow::name);
        box.setRenderer(LitRenderer.<CustomerRow>of("""
                        <div class="pick-name">${item.name}</div>
                        <div class="pick-hint">${item.number} · ${item.branch}</div>
                        """)
                .withProperty("name", CustomerRow::name)
                .withProperty("number", CustomerRow::number)
                .withProperty("branch", CustomerRow::branchName));
        if (SearchHint.isDue()) {
            box.setHelperText(getTranslation(SearchHint.WORDS));
        }
        box.setWidthFull();
        box.addValueChangeListener(change -> updateValue());
        add(box);
    }

    /** The chosen customer's line; null if none is chosen. */
    public @Nullable CustomerRow row() {
        return box.getValue();
    }

    @Override
    protected @Nullable CustomerId generateModelValue() {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    protected void setPresentationValue(@Nullable CustomerId value) {
        box.setValue(value == null ? null : customers.find(value).orElse(null));
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
