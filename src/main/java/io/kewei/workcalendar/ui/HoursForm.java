package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.kewei.platform.ui.RecordForm;
import io.kewei.workcalendar.CalendarDetails;

/** Edits the weekly hours of a place. */
class HoursForm extends RecordForm<CalendarDetails> {

    HoursForm() {
        super(CalendarDetails.class);
        var always = new Checkbox(getTranslation("workcalendar.always"));
        always.setHelperText(getTranslation("workcalendar.always.help"));
        var week = new WeekHoursField();
        always.addValueChangeListener(change -> week.setVisible(!change.getValue()));
        wide(always);
        wide(week);
        optional(always).bind("aroundTheClock");
        optional(week).withValidator(hours -> always.getValue() || week.isSound(),
                getTranslation("workcalendar.week.wrong")).bind("hours");
    }
}
