package io.kewei.analytics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** A figure in the user's language. */
class FigureWords {

    private final Figure figure;

    FigureWords(Figure figure) {
        this.figure = figure;
    }

    /** The number without its unit; a dash where there is nothing to measure. */
    String value() {
        return figure.now() == null ? "–" : format(figure.decimals()).format(figure.now());
    }

    /** What is counted; nothing where there is nothing to measure. */
    String unit() {
        return figure.now() == null ? "" : I18NProvider.translate(figure.kpi().key("unit"));
    }

    /** The change against the period before, by arrow, number and colour. */
    Span change() {
        var span = new Span(figure.change().map(this::changed)
                .orElseGet(() -> I18NProvider.translate("analytics.change.none")));
        span.addClassNames("kpi-change", figure.news() > 0 ? "kpi-good" : figure.news() < 0 ? "kpi-bad" : "kpi-even");
        return span;
    }

    private String changed(BigDecimal change) {
        if (change.signum() == 0) {
            return I18NProvider.translate("analytics.change.same");
        }
        var key = "analytics.change." + (change.signum() > 0 ? "up" : "down") + (figure.percent() ? ".points" : "");
        return I18NProvider.translate(key, format(1).format(change.abs()));
    }

    private static NumberFormat format(int decimals) {
        var format = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
