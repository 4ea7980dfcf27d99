package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Div;
import io.kewei.analytics.Dashboard;
import io.kewei.analytics.Dashboard.Step;
import io.kewei.analytics.Period;
import io.kewei.analytics.ui.Figure.Better;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row of figures at the head of the dashboard. */
class DashboardFigures extends Div {

    private final Dashboard dashboard;

    DashboardFigures(Dashboard dashboard, Period period, Targets targets) {
        this.dashboard = dashboard;
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
                course(Step::visitsDone), targets.visits(period, period.isByDay())));
    }

    private List<? extends @Nullable Number> course(Function<Step, ? extends @Nullable Number> value) {
        return dashboard.steps().stream().<@Nullable Number>map(value).toList();
    }
}
