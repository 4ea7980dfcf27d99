package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.charts.Plot;
import io.kewei.platform.charts.PlotView;
import io.kewei.platform.ui.IconButton;

/** A chart with its title, unit and explanation; a button turns it into a table of the same numbers. */
class ChartCard extends Section {

    private final Div content = new Div();
    private final IconButton toggle = new IconButton();
    private final Kpi kpi;
    private final String categoryKey;
    private final Plot plot;
    private final Drill drill;
    private boolean table;

    /** @param categoryKey key of the word for what stands along the axis */
    ChartCard(Kpi kpi, String categoryKey, Plot plot, Drill drill) {
        this.kpi = kpi;
        this.categoryKey = categoryKey;
        this.plot = plot;
        this.drill = drill;
        addClassNames("card", "kpi-card");
        var title = new H2(getTranslation(kpi.key("title")));
        var unit = new Span(getTranslation(kpi.key("unit")));
        unit.addClassName("kpi-unit");
        toggle.addClassName("kpi-icon");
        toggle.onPress(() -> {
            table = !table;
            show();
        });
        var head = new Div(title, unit, new KpiInfo(kpi), toggle);
        head.addClassName("kpi-head");
        content.addClassName("kpi-plot");
        add(head, content);
        show();
    }

    private void show() {
        var title = getTranslation(kpi.key("title"));
        toggle.say(table ? "chart-column" : "list",
                getTranslation(table ? "analytics.as.chart" : "analytics.as.table", title),
                getTranslation(table ? "analytics.as.chart.short" : "analytics.as.table.short"));
        content.removeAll();
        if (isEmpty()) {
            var nothing = new Paragraph(getTranslation("analytics.empty"));
            nothing.addClassName("kpi-empty");
            content.add(nothing);
        } else if (table) {
            content.add(new ChartTable(categoryKey, plot, drill));
        } else {
            content.add(drawn(title));
        }
    }

    private PlotView drawn(String title) {
        var view = new PlotView(plot, getTranslation("analytics.chart.label", title));
        view.onPick((series, category) -> {
            var target = drill.to(series, category);
            if (target != null) {
                target.open();
            }
        });
        return view;
    }

    private boolean isEmpty() {
        return plot.series().stream().flatMap(series -> series.values().stream())
                .allMatch(value -> value == null || value.doubleValue() == 0);
    }
}
