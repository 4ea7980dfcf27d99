package io.kewei.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How service did for the tickets opened in a period. Names and order are those of the JSON (docs/kpi.md), which others
 * read: they stay.
 *
 * @param reassignments      tickets by the number of times they were handed on: 0, 1, … and {@code 5+}
 * @param openedPerMonth     by month such as {@code 2016-03}
 * @param perPriority        by priority such as {@code P1}
 * @param topCategories      the ten with the most tickets
 * @param backlogAtMonthEnd  tickets open at the end of each month that ends in the period and is over
 * @param resolvedWithinDays tickets solved within 5, 15, 30 and 60 times 24 hours
 */
public record ServiceReport(long tickets, ServiceLevel serviceLevel, Spread resolutionHours,
                            Map<String, Long> reassignments, Map<String, Long> openedPerMonth,
                            Map<String, OfPriority> perPriority, List<OfCategory> topCategories,
                            Map<String, Long> backlogAtMonthEnd, Map<String, Long> resolvedWithinDays) {

    /** @param share met of met and missed; null where neither is there */
    public record ServiceLevel(long met, @Nullable BigDecimal share, long missed) {
    }

    /** Tickets of one priority; times in hours. */
    public record OfPriority(long n, long met, @Nullable BigDecimal median, @Nullable BigDecimal mean) {
    }

    /** Tickets of one category. */
    public record OfCategory(String category, long n) {
    }
}
