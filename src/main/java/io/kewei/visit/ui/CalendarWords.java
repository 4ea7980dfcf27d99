package io.kewei.visit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The words of the calendar's tool bar, in the user's language; {@code {0}} in {@code more} is a number. */
record CalendarWords(String today, String previous, String next, String day, String week, String month,
                     String agenda, String more, String none, String label) {

    static CalendarWords now() {
        return new CalendarWords(
                translate("visit.calendar.today"), translate("visit.calendar.previous"),
                translate("visit.calendar.next"), translate("visit.calendar.day"), translate("visit.calendar.week"),
                translate("visit.calendar.month"), translate("visit.calendar.agenda"),
                translate("visit.calendar.more"), translate("visit.calendar.none"), translate("visit.calendar.title"));
    }
}
