package io.kewei.analytics;

import io.kewei.platform.scope.BranchId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All figures of the dashboard.
 *
 * @param asOf       when they were read
 * @param compared   what {@code before} covers
 * @param places     the places that the filter asks for, with all below them; none for all the user may see
 * @param steps      the period's days or months
 * @param priorities tickets opened, the most urgent first
 * @param branches   tickets opened at the places below the one looked at
 * @param grades     customers of today
 */
public record Dashboard(Instant asOf, Totals now, Totals before, Period compared, Set<BranchId> places,
                        List<Step> steps,
                        List<Slice> priorities, List<Slice> categories, List<Slice> branches, List<Slice> handlers,
                        List<Slice> grades) {

    /**
     * The figures of a whole period.
     *
     * @param backlog tickets open at its end, or now while it is running
     * @param visits  done as planned
     */
    public record Totals(long opened, long closed, Share serviceLevel, Spread resolution, long backlog, Share visits) {
    }

    /**
     * The figures of one day or month.
     *
     * @param backlog tickets open at its end; null while it is not over
     */
    public record Step(Period days, long opened, long closed, Share serviceLevel, Spread resolution,
                       @Nullable Long backlog, long visitsPlanned, long visitsDone) {
    }
}
