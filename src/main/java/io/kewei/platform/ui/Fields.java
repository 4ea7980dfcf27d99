package io.kewei.platform.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.Duration;
import java.util.Collection;

/** Makes form fields that are labelled by key and speak the user's language in all their parts. */
public final class Fields {

    private static final Duration TIME_STEP = Duration.ofMinutes(30);

    private Fields() {
    }

    /** One line of text, at most {@code max} characters. */
    public static TextField text(String labelKey, int max) {
        var field = new TextField(I18NProvider.translate(labelKey));
        field.setMaxLength(max);
        return field;
    }

    /** Several lines of text, at most {@code max} characters. */
    public static TextArea area(String labelKey, int max) {
        var field = new TextArea(I18NProvider.translate(labelKey));
        field.setMaxLength(max);
        return field;
    }

    /** A day; weeks begin on Monday. */
    public static DatePicker date(String labelKey) {
        var field = new DatePicker(I18NProvider.translate(labelKey));
        field.setI18n(ComponentTexts.datePicker());
        return field;
    }

    /** A day and a time of day, in steps of half an hour that may be overtyped. */
    public static DateTimePicker dateTime(String labelKey) {
        var field = new DateTimePicker(I18NProvider.translate(labelKey));
        field.setLocale(ComponentTexts.isoLike());
        field.setDatePickerI18n(ComponentTexts.datePicker());
        field.setI18n(ComponentTexts.dateTimePicker());
        field.setStep(TIME_STEP);
        return field;
    }

    /** One constant of an enum; the words are texts {@code <module>.<enum>.<NAME>}. */
    public static <E extends Enum<E>> Select<E> choice(String labelKey, Class<E> type) {
        var field = new Select<E>();
        field.setLabel(I18NProvider.translate(labelKey));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(Words::of);
        return field;
    }

    /** One of many, found by typing. */
    public static <T> ComboBox<T> pick(String labelKey) {
        return new ComboBox<>(I18NProvider.translate(labelKey));
    }

    /** Several of many, found by typing. */
    public static <T> MultiSelectComboBox<T> pickMany(String labelKey, Collection<T> items) {
        var field = new MultiSelectComboBox<T>(I18NProvider.translate(labelKey));
        field.setI18n(ComponentTexts.multiSelect());
        field.setItems(items);
        return field;
    }

    /** A place to drop files on. */
    public static Upload upload(UploadHandler handler) {
        var upload = new Upload(handler);
        upload.setI18n(ComponentTexts.upload());
        return upload;
    }
}
