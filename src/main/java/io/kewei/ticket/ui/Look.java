package io.kewei.ticket.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.DueState;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketCategory;
import io.kewei.ticket.TicketState;
import java.util.Arrays;
import java.util.Locale;

/** What states and priorities mean to the eye. */
final class Look {

    private Look() {
    }

    static Tone tone(TicketState state) {
        return switch (state) {
            case NEW, CONFIRMED, CLASSIFIED, NOTIFIED -> Tone.NEUTRAL;
            case ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RESOLVED -> Tone.ACTIVE;
            case ON_HOLD, ARCHIVED, CANCELLED -> Tone.FROZEN;
            case CLOSED -> Tone.DONE;
        };
    }

    static Tone tone(DueState due) {
        return switch (due) {
            case ON_TRACK -> Tone.NEUTRAL;
            case AT_RISK -> Tone.RISK;
            case OVERDUE, MISSED -> Tone.OVERDUE;
            case PAUSED, NONE -> Tone.FROZEN;
            case MET -> Tone.DONE;
        };
    }

    /** Style class of the edge that tells the priority. */
    static String edge(Priority priority) {
        return "priority-" + priority.name().toLowerCase(Locale.ROOT);
    }

    /** A category's word; a code that came with an imported ticket stays as it is. */
    static String category(String code) {
        return Arrays.stream(TicketCategory.values()).filter(known -> known.name().equals(code)).findFirst()
                .map(Words::of).orElse(code);
    }

    /** A text of this module, for parts that are not components. */
    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
