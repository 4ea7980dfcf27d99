package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Edits the details of one record. A subclass makes fields, lays them out with {@link #row} and binds each component of
 * the record by its name; it knows fields and their rules, not services and not dialogs.
 *
 * @param <D> the details, a public record that holds exactly the fields on the screen
 */
public abstract class RecordForm<D extends Record> extends Composite<FormLayout> {

    /** Two of them side by side in a dialog, one on a phone. */
    private static final String COLUMN = "16em";

    private final Binder<D> binder;

    protected RecordForm(Class<D> type) {
        binder = new Binder<>(type);
        var layout = getContent();
        layout.setAutoResponsive(true);
        layout.setColumnWidth(COLUMN);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.addClassName("record-form");
    }

    /** Puts fields side by side; on a phone one below the other. */
    protected void row(Component... fields) {
        getContent().addFormRow(fields);
    }

    /** Puts one field over the whole width. */
    protected void wide(Component field) {
        getContent().addFormRow(field);
        getContent().setColspan(field, 2);
    }

    /** Begins the binding of a field that must be filled in. */
    protected <V> BindingBuilder<D, V> required(HasValue<?, V> field) {
        return binder.forField(field).asRequired(getTranslation("platform.field.required"));
    }

    /** Begins the binding of a field that may stay empty. */
    protected <V> BindingBuilder<D, V> optional(HasValue<?, V> field) {
        return binder.forField(field);
    }

    /** Fills the fields; null empties them for a new record. */
    public void show(@Nullable D details) {
        binder.readRecord(details);
    }

    /** What was typed, or empty if a field is wrong; the wrong fields then say so themselves. */
    public Optional<D> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
            return Optional.empty();
        }
    }

    /** Whether something was typed that is not saved. */
    public boolean hasChanges() {
        return binder.hasChanges();
    }

    /** The label of the field for a component of the record. */
    String label(String component) {
        return binder.getBinding(component).map(binding -> binding.getField())
                .filter(HasLabel.class::isInstance).map(field -> ((HasLabel) field).getLabel()).orElse(component);
    }
}
