package io.kewei.analytics.ui;

import io.kewei.analytics.KpiFilter;
import io.kewei.analytics.Period;
import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.text.Moments;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the dashboard's filter stands in its address: {@code from} is included, {@code to} is not. */
@Component
class KpiAddress {

    private final Moments moments;

    KpiAddress(Moments moments) {
        this.moments = moments;
    }

    /** What an address without parameters shows: this month and the eleven before. */
    KpiFilter standard() {
        return new KpiFilter(year(), Set.of());
    }

    KpiFilter read(Params params) {
        var branches = params.ids("branch").stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet());
        var standard = year();
        var from = params.date("from").orElse(standard.from());
        var to = params.date("to").orElse(standard.to());
        return new KpiFilter(Period.isSensible(from, to) ? new Period(from, to) : standard, branches);
    }

    Params write(KpiFilter filter) {
        var params = Params.NONE.with("branch", filter.branches().stream().map(BranchId::value).toList());
        return filter.period().equals(year()) ? params
                : params.with("from", filter.period().from()).with("to", filter.period().to());
    }

    Period month() {
        return Period.of(thisMonth(), thisMonth());
    }

    Period lastMonth() {
        return Period.of(thisMonth().minusMonths(1), thisMonth().minusMonths(1));
    }

    Period quarter() {
        var first = thisMonth().minusMonths((thisMonth().getMonthValue() - 1) % 3);
        return Period.of(first, first.plusMonths(2));
    }

    Period year() {
        return Period.of(thisMonth().minusMonths(11), thisMonth());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(moments.today());
    }
}
