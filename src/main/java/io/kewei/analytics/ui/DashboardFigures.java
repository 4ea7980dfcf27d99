package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Div;
import io.kewei.analytics.Dashboard;
import io.kewei.analytics.Dashboard.Step;
import io.kewei.analytics.Period;
import io.kewei.analytics.ui.Figure.Better;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row of figures at the head of the dashboard. */
class DashboardFigures extends Div {

    private final Dashboard dashboard;
    private final LocalDate today;

    DashboardFigures(Dashboard dashboard, Period period, Targets targets, LocalDate today) {
        this.dashboard = dashboard;
        this.today = today;
        addClassName("kpi-figures");
        var now = dashboard.now();
        var before = dashboard.before();
        add(new FigureCard(Figure.count(Kpi.OPENED, now.opened(), before.opened(), Better.NEITHER),
                course(Step::opened), targets.opened()));
        add(new FigureCard(Figure.count(Kpi.CLOSED, now.closed(), before.closed(), Better.MORE),
                course(Step::closed), targets.closed(period)));
        add(new FigureCard(
                Figure.share(Kpi.SERVICE_LEVEL, now.serviceLevel().value(), before.serviceLevel().value()),
                course(step -> step.serviceLevel().value().orElse(null)), targets.late(period)));
        add(new FigureCard(Figure.hours(Kpi.RESOLUTION, now.resolution().median(), before.resolution().median()),
                course(step -> step.resolution().median()), targets.opened()));
        add(new FigureCard(Figure.count(Kpi.BACKLOG, now.backlog(), before.backlog(), Better.LESS),
                course(Step::backlog), targets.open(period)));
        add(new FigureCard(Figure.share(Kpi.VISITS_ON_PLAN, now.visits().value(), before.visits().value()),
                course(Step::visitsDone), targets.planned(period)));
    }

    /** How a figure went until today; what lies ahead of it is not nothing, it is not yet. */
    private List<? extends @Nullable Number> course(Function<Step, ? extends @Nullable Number> value) {
        return dashboard.steps().stream().filter(step -> !step.days().from().isAfter(today))
                .<@Nullable Number>map(value).toList();
    }
}
