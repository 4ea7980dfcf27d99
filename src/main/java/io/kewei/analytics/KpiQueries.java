package io.kewei.analytics;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The dashboard's figures. They are read once for all who look at the same thing within a few seconds: a hundred open
 * dashboards cost no more than one.
 */
@Service
@PreAuthorize("hasRole('" + Roles.KPI_READ + "')")
public class KpiQueries {

    private final DashboardMaker maker;
    private final Recent<Looked, Dashboard> recent;

    private record Looked(Access access, KpiFilter filter) {
    }

    KpiQueries(DashboardMaker maker, Clock clock, @Value("${kewei.dashboard.max-age:10s}") Duration maxAge) {
        this.maker = maker;
        this.recent = new Recent<>(clock, maxAge);
    }

    /** The figures, at most {@code kewei.dashboard.max-age} old. */
    public Dashboard dashboard(KpiFilter filter) {
        return recent.get(new Looked(Scopes.current(), filter), () -> maker.make(filter));
    }
}
