package io.kewei.visit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import io.kewei.visit.VisitRow;
import java.time.Instant;
import java.util.Locale;

/** How a visit's state looks: overdue counts as a state of its own to whoever looks. */
final class Look {

    private Look() {
    }

    /** {@code planned}, {@code overdue}, {@code done} or {@code cancelled}, as the style sheet writes it. */
    static String style(VisitRow row, Instant now) {
        return row.isOverdue(now) ? "overdue" : row.state().name().toLowerCase(Locale.ROOT);
    }

    static String word(VisitRow row, Instant now) {
        return row.isOverdue(now) ? I18NProvider.translate("visit.overdue") : Words.of(row.state());
    }

    static Tone tone(VisitRow row, Instant now) {
        if (row.isOverdue(now)) {
            return Tone.OVERDUE;
        }
        return switch (row.state()) {
            case PLANNED -> Tone.NEUTRAL;
            case DONE -> Tone.DONE;
            case CANCELLED -> Tone.FROZEN;
        };
    }
}
