package io.kewei.analytics;

import io.kewei.analytics.Dashboard.Step;
import io.kewei.analytics.Dashboard.Totals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a dashboard from the facts. */
@Component
@Transactional(readOnly = true)
class DashboardMaker {

    private static final int TOP = 10;

    private final FactSource facts;
    private final KpiScopes scopes;
    private final Clock clock;
    private final ZoneId zone;

    DashboardMaker(FactSource facts, KpiScopes scopes, Clock clock, ZoneId zone) {
        this.facts = facts;
        this.scopes = scopes;
        this.clock = clock;
        this.zone = zone;
    }

    Dashboard make(KpiFilter filter) {
        var places = scopes.places();
        var scope = scopes.of(filter.branches(), places);
        var asOf = clock.instant();
        var today = LocalDate.ofInstant(asOf, zone);
        var compared = filter.period().comparable(today);
        var now = new Reading(facts, scope, filter.period(), asOf, today);
        var before = new Reading(facts, scope, compared, asOf, today);
        return new Dashboard(asOf, now.totals(), before.totals(), compared,
                places.under(filter.branches()), now.steps(),
                now.tickets.priorities().entrySet().stream()
                        .map(entry -> new Slice(entry.getKey(), entry.getKey(), entry.getValue().tickets())).toList(),
                now.tickets.topCategories(TOP),
                places.compare(filter.branches(), now.tickets.branches()),
                now.tickets.topHandlers(TOP),
                facts.grades(scope).entrySet().stream()
                        .map(entry -> new Slice(entry.getKey(), entry.getKey(), entry.getValue())).toList());
    }

    /** What the facts say of one period. */
    private static class Reading {

        private final Period period;
        private final LocalDate today;
        private final TicketTally tickets;
        private final Stock stock;
        private final VisitTally visits;

        Reading(FactSource facts, KpiScope scope, Period period, Instant asOf, LocalDate today) {
            this.period = period;
            this.today = today;
            this.tickets = facts.tickets(scope, period, asOf);
            this.stock = facts.stock(scope, period);
            this.visits = facts.visits(scope, period, today);
        }

        Totals totals() {
            return new Totals(tickets.all().tickets(), stock.closed(period), tickets.all().share(), tickets.all().spread(),
                    stock.openAtBeginOf(end(period)), visits.onPlan());
        }

        List<Step> steps() {
            return period.steps().stream().map(this::step).toList();
        }

        private Step step(Period days) {
            var group = tickets.step(days.from());
            var over = !days.to().isAfter(today.plusDays(1));
            return new Step(days, group.tickets(), stock.closed(days), group.share(), group.spread(),
                    over ? stock.openAtBeginOf(days.to()) : null,
                    visits.planned(days), visits.done(days));
        }

        private LocalDate end(Period days) {
            var tomorrow = today.plusDays(1);
            var end = days.to().isAfter(tomorrow) ? tomorrow : days.to();
            return end.isBefore(days.from()) ? days.from() : end;
        }
    }
}
