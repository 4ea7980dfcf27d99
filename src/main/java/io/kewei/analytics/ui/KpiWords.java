package io.kewei.analytics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.charts.Hue;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketCategory;
import java.io.Serializable;
import java.util.Arrays;

/** What the values that facts carry are called on the screen, and their colours. */
class KpiWords implements Serializable {

    /** {@code P1} and what it means. */
    String priority(String code) {
        return code + " " + I18NProvider.translate("ticket.priority." + code);
    }

    /** The portal's own categories have a name; one that came with an import is shown as it came. */
    String category(String code) {
        return Arrays.stream(TicketCategory.values()).filter(known -> known.name().equals(code)).findFirst()
                .map(Words::of).orElse(code);
    }

    String grade(String code) {
        return I18NProvider.translate("customer.grade." + code);
    }

    Hue hue(String priority) {
        return switch (priority) {
            case "P1" -> Hue.ROSE;
            case "P2" -> Hue.AMBER;
            case "P3" -> Hue.TEAL;
            default -> Hue.GREY;
        };
    }
}
