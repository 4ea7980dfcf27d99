package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.util.Set;

/**
 * What figures are made of.
 *
 * @param branches places, each with all places below it; none for everything that the user may see
 */
public record KpiFilter(Period period, Set<BranchId> branches) {

    public KpiFilter {
        branches = Set.copyOf(branches);
    }

    public KpiFilter withPeriod(Period other) {
        return new KpiFilter(other, branches);
    }

    public KpiFilter withBranches(Set<BranchId> others) {
        return new KpiFilter(period, others);
    }
}
