package io.kewei.workcalendar.ui;

import io.kewei.platform.Refusal;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.workcalendar.DayHours;
import io.kewei.workcalendar.DayKind;
import io.kewei.workcalendar.SpecialDayDetails;

/** Edits one day that is not like its weekday. */
class DayForm extends RecordForm<SpecialDayDetails> {

    DayForm() {
        super(SpecialDayDetails.class);
        var day = Fields.date("workcalendar.day");
        var kind = Fields.choice("workcalendar.kind", DayKind.class);
        var name = Fields.text("workcalendar.name", SpecialDayDetails.NAME_MAX);
        var hours = Fields.text("workcalendar.hours", SpecialDayDetails.HOURS_MAX);
        hours.setHelperText(getTranslation("workcalendar.hours.help"));
        kind.addValueChangeListener(change -> {
            hours.setVisible(change.getValue() == DayKind.WORK);
            if (change.getValue() == DayKind.OFF) {
                hours.clear();
            }
        });
        row(day, kind);
        row(name, hours);
        required(day).bind("day");
        required(kind).bind("kind");
        optional(hours).withValidator(DayForm::isReadable, getTranslation("workcalendar.hours.wrong")).bind("hours");
        optional(name).bind("name");
    }

    private static boolean isReadable(String words) {
        try {
            DayHours.read(words);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}
