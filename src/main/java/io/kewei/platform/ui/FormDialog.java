package io.kewei.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import io.kewei.platform.StaleVersion;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A form in a dialog, with Cancel and Save; a whole page on a phone. Stays open with all that was typed when a rule
 * refuses; asks before it throws typing away; when somebody else has saved meanwhile it says who, takes over what only
 * the other changed, and lets the user save again.
 *
 * @param <D> the details that the form edits
 */
public class FormDialog<D extends Record> extends Dialog {

    private final RecordForm<D> form;
    private final SaveSeen<D> save;
    private final Div warning = new Div();
    private final Button saveButton = new Button();
    private @Nullable SerializableSupplier<Seen<D>> load;
    private @Nullable Seen<D> seen;

    private FormDialog(String titleKey, RecordForm<D> form, SaveSeen<D> save) {
        this.form = form;
        this.save = save;
        setHeaderTitle(getTranslation(titleKey));
        addClassName("form-dialog");
        warning.addClassNames("caution", "form-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        add(warning, form);
        saveButton.setText(getTranslation("platform.save"));
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.setDisableOnClick(true);
        saveButton.addClickListener(click -> save());
        saveButton.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> leave()), saveButton);
        setCloseOnOutsideClick(false);
        // What is being typed arrives only when its field loses the focus.
        addDialogCloseActionListener(escape -> getElement().executeJs("document.activeElement?.blur()")
                .then(blurred -> leave()));
    }

    /** A dialog for a new record; {@code save} calls the service. Open it with {@link #open()}. */
    public static <D extends Record> FormDialog<D> create(String titleKey, RecordForm<D> form,
            SerializableConsumer<D> save) {
        var dialog = new FormDialog<>(titleKey, form, (details, none) -> save.accept(details));
        form.show(null);
        return dialog;
    }

    /**
     * A dialog for a record that exists.
     *
     * @param load reads the record as it is now; called at once, and again if somebody else saved first
     * @param save calls the service with the details and the version that the user has seen
     */
    public static <D extends Record> FormDialog<D> edit(String titleKey, RecordForm<D> form,
            SerializableSupplier<Seen<D>> load, SaveSeen<D> save) {
        var dialog = new FormDialog<>(titleKey, form, save);
        var first = load.get();
        dialog.load = load;
        dialog.seen = first;
        form.show(first.details());
        return dialog;
    }

    /** Puts a verb of its own on the button that saves. */
    public FormDialog<D> saveWord(String key) {
        saveButton.setText(getTranslation(key));
        return this;
    }

    private void save() {
        try {
            form.read().ifPresent(details -> {
                save.accept(details, seen == null ? 0 : seen.version());
                close();
            });
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            if (load == null || seen == null) {
                throw stale;
            }
            merge(load.get(), seen);
        } finally {
            saveButton.setEnabled(true);
        }
    }

    private void merge(Seen<D> now, Seen<D> before) {
        var merge = Merge.of(before.details(), form.read().orElse(before.details()), now.details());
        form.show(merge.merged());
        seen = now;
        var names = merge.contested().stream().map(form::label).collect(Collectors.joining(getTranslation("platform.list")));
        var who = now.changedBy().isEmpty() ? getTranslation("platform.stale.somebody") : now.changedBy();
        warning.setText(getTranslation("platform.stale.who", who, now.changedAt() == null ? "" : now.changedAt())
                + (names.isEmpty() ? "" : getTranslation("platform.stale.contested", names)));
        warning.setVisible(true);
    }

    private void leave() {
        if (!form.hasChanges() && !warning.isVisible()) {
            close();
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("platform.leave.title"));
        question.setText(getTranslation("platform.leave.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("platform.leave.stay"));
        question.setConfirmText(getTranslation("platform.leave.discard"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> close());
        question.open();
    }

    /** Saves details over the version that the user has seen. */
    @FunctionalInterface
    public interface SaveSeen<D> extends Serializable {

        void accept(D details, long version);
    }
}
