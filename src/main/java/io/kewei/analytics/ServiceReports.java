package io.kewei.analytics;

import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the service report from the facts, for what the user may see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.KPI_READ + "')")
public class ServiceReports {

    private static final int CATEGORIES = 10;
    private static final List<Integer> DAYS = List.of(5, 15, 30, 60);

    private final FactReader facts;
    private final KpiScopes scopes;
    private final Clock clock;
    private final ZoneId zone;

    ServiceReports(FactReader facts, KpiScopes scopes, Clock clock, ZoneId zone) {
        this.facts = facts;
        this.scopes = scopes;
        this.clock = clock;
        this.zone = zone;
    }

    /** The figures of the tickets opened in the filter's period, as docs/kpi.md defines them. */
    public ServiceReport report(KpiFilter filter) {
        var scope = scopes.of(filter.branches());
        var tally = facts.tickets(scope, filter.period(), clock.instant());
        var share = tally.all().share();
        return new ServiceReport(tally.all().tickets(),
                new ServiceReport.ServiceLevel(share.met(), share.value().orElse(null), share.missed()),
                tally.all().spread(),
                reassignments(tally),
                filter.period().months().stream().collect(ordered(YearMonth::toString, tally::opened)),
                tally.priorities().entrySet().stream()
                        .collect(ordered(Map.Entry::getKey, entry -> ofPriority(entry.getValue()))),
                tally.topCategories(CATEGORIES).stream()
                        .map(slice -> new ServiceReport.OfCategory(slice.key(), slice.count())).toList(),
                backlog(facts.stock(scope, filter.period()), filter.period()),
                DAYS.stream().collect(ordered(Object::toString, days -> tally.all().within(days))));
    }

    private static Map<String, Long> reassignments(TicketTally tally) {
        var counts = tally.reassignments();
        var named = new LinkedHashMap<String, Long>();
        for (var times = 0; times < counts.length; times++) {
            named.put(times < TicketTally.REASSIGNED_MOST ? "" + times : times + "+", counts[times]);
        }
        return named;
    }

    private static ServiceReport.OfPriority ofPriority(TicketGroup group) {
        var spread = group.spread();
        return new ServiceReport.OfPriority(group.tickets(), group.share().met(), spread.median(), spread.mean());
    }

    /** Only for months that are over: nobody knows the end of a month that is not. */
    private Map<String, Long> backlog(Stock stock, Period period) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return period.months().stream()
                .filter(month -> !month.atEndOfMonth().isBefore(period.from()))
                .filter(month -> month.atEndOfMonth().isBefore(period.to()) && month.atEndOfMonth().isBefore(today))
                .collect(ordered(YearMonth::toString, month -> stock.openAtBeginOf(month.plusMonths(1).atDay(1))));
    }

    private static <T, V> Collector<T, ?, Map<String, V>> ordered(
            Function<T, String> key, Function<T, V> value) {
        return Collectors.toMap(key, value, (one, other) -> other, LinkedHashMap::new);
    }
}
