package io.kewei.platform.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/**
 * What tabs, cards and panels may be made of that modules contribute to each other's screens. They are not to be seen from
 * those screens' classes, so the build cannot know what such a screen needs: it says {@code @Uses(CommonParts.class)}. What
 * modules have of their own stands here by the name of its script. Never made; a name for the list.
 */
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(FormDialog.class)
@Uses(Table.class)
@JsModule("./due-time.ts")
public final class CommonParts extends Div {

    private CommonParts() {
    }
}
