package io.kewei.visit.ui;

import java.util.Locale;

/** How much of time the calendar shows at once. */
enum CalendarSpan {

    DAY, WEEK, MONTH, AGENDA;

    /** As the calendar element and the address write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CalendarSpan of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
