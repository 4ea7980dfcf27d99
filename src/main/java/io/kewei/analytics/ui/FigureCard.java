package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure, large, with its change against the period before and how it went; leads to the list behind it. */
class FigureCard extends Section {

    FigureCard(Figure figure, List<? extends @Nullable Number> course, Target target) {
        var words = new FigureWords(figure);
        addClassNames("card", "kpi-figure");
        var head = new Div(new H2(getTranslation(figure.kpi().key("title"))), new KpiInfo(figure.kpi()));
        head.addClassName("kpi-head");
        var value = new Anchor(target.address(), words.value());
        value.addClassName("kpi-value");
        var unit = new Span(words.unit());
        unit.addClassName("kpi-unit");
        var number = new Div(value, unit);
        number.addClassName("kpi-number");
        var foot = new Div(words.change(), new Sparkline(course));
        foot.addClassName("kpi-foot");
        add(head, number, foot);
    }
}
