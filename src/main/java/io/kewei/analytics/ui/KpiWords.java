package io.kewei.analytics.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.charts.Hue;
import io.kewei.platform.charts.Plot;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketCategory;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** Days of the month or months along an axis; what they belong to stands below the first one of each that is shown. */
    List<String> axis(List<LocalDate> days, boolean byDay) {
        var labels = new ArrayList<String>();
        var each = Plot.labelledEach(days.size());
        for (var at = 0; at < days.size(); at++) {
            var above = above(days.get(at), byDay);
            var begins = at < each || !above.equals(above(days.get(at - each), byDay));
            var label = byDay ? String.valueOf(days.get(at).getDayOfMonth()) : month(days.get(at));
            labels.add(begins ? label + "<br/>" + above : label);
        }
        return labels;
    }

    private static String above(LocalDate day, boolean byDay) {
        return byDay ? month(day) : String.valueOf(day.getYear());
    }

    private static String month(LocalDate day) {
        return I18NProvider.translate("analytics.axis.month", day.getMonthValue(),
                day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
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
