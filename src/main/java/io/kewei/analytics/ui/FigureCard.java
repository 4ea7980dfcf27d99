package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure, large, with its change against the period before and how it went; leads to the list behind it. */
class FigureCard extends Section {

    FigureCard(Figure figure, List<? extends @Nullable Number> course, Target target) {
        addClassNames("card", "kpi-figure");
        var head = new Div(new H2(getTranslation(figure.kpi().key("title"))), new KpiInfo(figure.kpi()));
        head.addClassName("kpi-head");
        var value = new Anchor(target.address(), value(figure));
        value.addClassName("kpi-value");
        var unit = new Span(getTranslation(figure.kpi().key("unit")));
        unit.addClassName("kpi-unit");
        var number = new Div(value, unit);
        number.addClassName("kpi-number");
        var foot = new Div(change(figure), new Sparkline(course));
        foot.addClassName("kpi-foot");
        add(head, number, foot);
    }

    private String value(Figure figure) {
        return figure.now() == null ? "–" : format(figure.decimals()).format(figure.now());
    }

    private Span change(Figure figure) {
        var span = new Span(figure.change().map(change -> words(figure, change))
                .orElseGet(() -> getTranslation("analytics.change.none")));
        span.addClassNames("kpi-change", figure.news() > 0 ? "kpi-good" : figure.news() < 0 ? "kpi-bad" : "kpi-even");
        return span;
    }

    private String words(Figure figure, BigDecimal change) {
        if (change.signum() == 0) {
            return getTranslation("analytics.change.same");
        }
        var key = "analytics.change." + (change.signum() > 0 ? "up" : "down") + (figure.percent() ? ".points" : "");
        return getTranslation(key, format(1).format(change.abs()));
    }

    private NumberFormat format(int decimals) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
