package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.workcalendar.DayHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** Hours and weekdays in the user's words. */
final class HoursWords {

    private HoursWords() {
    }

    static String of(DayHours hours) {
        return hours.isOff() ? I18NProvider.translate("workcalendar.off") : hours.toString().replace(" ", "  ");
    }

    static String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, UI.getCurrentOrThrow().getLocale());
    }
}
