package io.kewei.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.analytics.KpiFilter;
import io.kewei.analytics.KpiQueries;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.HomeCard;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** How this month goes, for those who decide who works on what; leads to the dashboard. */
@org.springframework.stereotype.Component
@Order(FiguresOfMonth.PLACE)
class FiguresOfMonth implements HomeCard {

    /** After what has to be done today. */
    static final int PLACE = 50;

    private final KpiQueries queries;
    private final KpiAddress address;
    private final CurrentUser user;
    private final Moments moments;

    FiguresOfMonth(KpiQueries queries, KpiAddress address, CurrentUser user, Moments moments) {
        this.queries = queries;
        this.address = address;
        this.user = user;
        this.moments = moments;
    }

    @Override
    public String titleKey() {
        return "analytics.home";
    }

    @Override
    public boolean isFor() {
        return user.may(Roles.KPI_READ) && user.may(Roles.TICKET_ASSIGN);
    }

    @Override
    public Component open() {
        var filter = new KpiFilter(address.month(), Set.of());
        var dashboard = queries.dashboard(filter);
        var targets = new Targets(filter, List.of(), moments.today());
        var now = dashboard.now();
        var before = dashboard.before();
        var list = new Div(
                line(Figure.count(Kpi.OPENED, now.opened(), before.opened(), Figure.Better.NEITHER), targets.opened()),
                line(Figure.share(Kpi.SERVICE_LEVEL, now.serviceLevel().value(), before.serviceLevel().value()),
                        targets.late(filter.period())),
                line(Figure.hours(Kpi.RESOLUTION, now.resolution().median(), before.resolution().median()),
                        targets.opened()),
                line(Figure.count(Kpi.BACKLOG, now.backlog(), before.backlog(), Figure.Better.LESS),
                        targets.open(filter.period())));
        list.addClassName("kpi-lines");
        var more = new Anchor(new Target("dashboard", address.write(filter)).address(),
                I18NProvider.translate("analytics.home.more"));
        more.addClassName("kpi-more");
        return new Div(list, more);
    }

    private static Div line(Figure figure, Target target) {
        var words = new FigureWords(figure);
        var name = new Span(I18NProvider.translate(figure.kpi().key("title")));
        var value = new Anchor(target.address(), (words.value() + " " + words.unit()).strip());
        return new Div(name, value, words.change());
    }
}
