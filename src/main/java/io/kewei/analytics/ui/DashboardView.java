package io.kewei.analytics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.analytics.KpiFilter;
import io.kewei.analytics.KpiQueries;
import io.kewei.analytics.Period;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FilterBar;
import io.kewei.platform.ui.QueryPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How service is doing: figures and charts of a period and some branches; each leads to the list behind it. */
@Route("dashboard")
@Menu(title = "analytics.menu", order = 50, icon = "chart-column")
@RolesAllowed(Roles.KPI_READ)
class DashboardView extends QueryPage<KpiFilter> {

    private final KpiQueries queries;
    private final Moments moments;
    private final Div content = new Div();

    DashboardView(KpiQueries queries, OrganizationQueries organization, KpiAddress address, Moments moments) {
        super("analytics.title", address::read, address::write);
        this.queries = queries;
        this.moments = moments;
        content.addClassName("kpi");
        addFilters(filterBar(address, organization));
        add(content);
        Signal.effect(this, () -> show(filter().get()));
    }

    private FilterBar<KpiFilter> filterBar(KpiAddress address, OrganizationQueries organization) {
        var bar = new FilterBar<>(filter(), address.standard());
        choose(bar, "analytics.period.month", address.month());
        choose(bar, "analytics.period.lastMonth", address.lastMonth());
        choose(bar, "analytics.period.quarter", address.quarter());
        choose(bar, "analytics.period.year", address.year());
        bar.dates("analytics.period.custom", now -> now.period().from(), now -> now.period().to().minusDays(1),
                DashboardView::withDays);
        var places = organization.branches().stream()
                .collect(Collectors.toMap(BranchRow::id, Function.identity()));
        bar.choice("analytics.branch", () -> organization.branches().stream().map(BranchRow::id).toList(),
                branch -> places.containsKey(branch) ? places.get(branch).name() : "", KpiFilter::branches,
                KpiFilter::withBranches);
        return bar;
    }

    private static void choose(FilterBar<KpiFilter> bar, String key, Period period) {
        bar.toggle(key, now -> now.period().equals(period), (now, on) -> now.withPeriod(period));
    }

    /** An end left open, or days that make no period, change nothing. */
    private static KpiFilter withDays(KpiFilter now, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !Period.isSensible(first, last.plusDays(1)) ? now
                : now.withPeriod(new Period(first, last.plusDays(1)));
    }

    private void show(KpiFilter filter) {
        var dashboard = queries.dashboard(filter);
        var targets = new Targets(filter, dashboard.places(), moments.today());
        var compared = dashboard.compared();
        var note = new Paragraph(getTranslation("analytics.compared", compared.from(), compared.to().minusDays(1),
                moments.moment(dashboard.asOf())));
        note.addClassName("kpi-note");
        content.removeAll();
        content.add(new DashboardFigures(dashboard, filter.period(), targets, moments.today()), note,
                new DashboardCharts(dashboard, filter.period(), targets));
    }
}
