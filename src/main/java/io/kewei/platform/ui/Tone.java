package io.kewei.platform.ui;

import java.util.Locale;

/** What a status means to whoever scans a list; decides colour and icon of its badge. */
public enum Tone {

    /** Planned, not begun. */
    NEUTRAL,
    /** Being worked on. */
    ACTIVE,
    /** Finished well. */
    DONE,
    /** Will go wrong unless somebody acts. */
    RISK,
    /** Has gone wrong or is late. */
    OVERDUE,
    /** Laid still: paused, frozen, closed for good. */
    FROZEN;

    /** Style classes of a badge in this tone. */
    String classes() {
        return "status status-" + name().toLowerCase(Locale.ROOT);
    }
}
