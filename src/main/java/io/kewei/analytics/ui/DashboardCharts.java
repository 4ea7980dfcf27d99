package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Div;
import io.kewei.analytics.Dashboard;
import io.kewei.analytics.Dashboard.Step;
import io.kewei.analytics.Period;
import io.kewei.analytics.Slice;
import io.kewei.platform.charts.Hue;
import io.kewei.platform.charts.Plot;
import io.kewei.platform.charts.Plot.Shape;
import io.kewei.platform.charts.Series;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The charts of the dashboard. What means the same has the same colour in all of them. */
class DashboardCharts extends Div {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private static final String HALF = "kpi-half";
    private static final String THIRD = "kpi-third";

    private final Dashboard dashboard;
    private final Period period;
    private final Targets targets;
    private final KpiWords words = new KpiWords();

    DashboardCharts(Dashboard dashboard, Period period, Targets targets) {
        this.dashboard = dashboard;
        this.period = period;
        this.targets = targets;
        addClassName("kpi-charts");
        addTrends();
        addComparisons();
    }

    private void addTrends() {
        addTrend(Kpi.FLOW, HALF, Shape.COLUMNS, 0,
                (series, days) -> series == 0 ? targets.opened(days) : targets.closed(days),
                series("opened", Hue.TEAL, Step::opened), series("closed", Hue.BLUE, Step::closed));
        addTrend(Kpi.SERVICE_LEVEL_TREND, HALF, Shape.PERCENT_LINES, 1, (series, days) -> targets.late(days),
                series("share", Hue.GREEN, step -> Figure.percent(step.serviceLevel().value())));
        addTrend(Kpi.RESOLUTION_TREND, HALF, Shape.LINES, 1, (series, days) -> targets.opened(days),
                series("mean", Hue.PURPLE, step -> step.resolution().mean()),
                series("median", Hue.TEAL, step -> step.resolution().median()),
                series("p90", Hue.AMBER, step -> step.resolution().p90()));
        addTrend(Kpi.BACKLOG_TREND, HALF, Shape.COLUMNS, 0, (series, days) -> targets.open(days),
                series("backlog", Hue.AMBER, Step::backlog));
    }

    private void addComparisons() {
        addPriorities();
        addBars(Kpi.CATEGORY, dashboard.categories(), slice -> words.category(slice.key()), Hue.TEAL,
                slice -> targets.opened("category", slice.key()));
        addBars(Kpi.BRANCH, dashboard.branches(), Slice::name, Hue.TEAL,
                slice -> targets.opened("branch", slice.key()));
        addBars(Kpi.HANDLER, dashboard.handlers(), Slice::name, Hue.TEAL, slice -> targets.handled(slice.key()));
        addBars(Kpi.GRADE, dashboard.grades(), slice -> words.grade(slice.key()), Hue.PURPLE,
                slice -> targets.customers(slice.key()));
        addTrend(Kpi.VISITS, THIRD, Shape.COLUMNS, 0, (series, days) -> series == 0 ? targets.planned(days) : targets.done(days),
                series("planned", Hue.GREY, Step::visitsPlanned), series("done", Hue.GREEN, Step::visitsDone));
    }

    private void addTrend(Kpi kpi, String width, Shape shape, int decimals, StepDrill drill, Series... series) {
        var days = dashboard.steps().stream().map(step -> step.days().from()).toList();
        var names = days.stream().map(period.isByDay() ? LocalDate::toString : MONTH::format).toList();
        var plot = new Plot(shape, names, words.axis(days, period.isByDay()), List.of(series),
                getTranslation(kpi.key("unit")), decimals);
        add(card(kpi, period.isByDay() ? "analytics.day" : "analytics.month", plot,
                (at, category) -> drill.to(at, dashboard.steps().get(category).days()), width));
    }

    private void addBars(Kpi kpi, List<Slice> slices, Function<Slice, String> name, Hue hue,
            Function<Slice, @Nullable Target> target) {
        var counts = new Series(getTranslation("analytics.series.count"), hue,
                slices.stream().map(Slice::count).toList());
        var names = slices.stream().map(name).toList();
        var plot = new Plot(Shape.BARS, names, names, List.of(counts), getTranslation(kpi.key("unit")), 0);
        add(card(kpi, kpi.key("of"), plot, (series, category) -> target.apply(slices.get(category)), THIRD));
    }

    /** Each priority in its own colour, so that it is recognised elsewhere. */
    private void addPriorities() {
        var slices = dashboard.priorities();
        var names = slices.stream().map(slice -> words.priority(slice.key())).toList();
        var series = IntStream.range(0, slices.size())
                .mapToObj(at -> new Series(names.get(at), words.hue(slices.get(at).key()), alone(slices, at))).toList();
        var plot = new Plot(Shape.BARS, names, names, series, getTranslation(Kpi.PRIORITY.key("unit")), 0);
        add(card(Kpi.PRIORITY, Kpi.PRIORITY.key("of"), plot,
                (at, category) -> targets.opened("priority", slices.get(category).key()), THIRD));
    }

    private static List<@Nullable Number> alone(List<Slice> slices, int place) {
        var values = new ArrayList<@Nullable Number>();
        for (var at = 0; at < slices.size(); at++) {
            values.add(at == place ? slices.get(at).count() : null);
        }
        return values;
    }

    private Series series(String name, Hue hue, Function<Step, ? extends @Nullable Number> value) {
        return new Series(getTranslation("analytics.series." + name), hue,
                dashboard.steps().stream().<@Nullable Number>map(value).toList());
    }

    private static ChartCard card(Kpi kpi, String categoryKey, Plot plot, Drill drill, String width) {
        var card = new ChartCard(kpi, categoryKey, plot, drill);
        card.addClassName(width);
        return card;
    }

    /** The list behind a series' value of some days. */
    private interface StepDrill extends Serializable {

        Target to(int series, Period days);
    }
}
