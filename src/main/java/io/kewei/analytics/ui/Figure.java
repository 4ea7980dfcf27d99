package io.kewei.analytics.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a period beside that of the period before.
 *
 * @param now     null where there is nothing to measure
 * @param before  null where there was nothing to measure
 * @param better  what is good news
 * @param percent whether it is a share: its change is told in percentage points
 */
record Figure(Kpi kpi, @Nullable BigDecimal now, @Nullable BigDecimal before, int decimals, Better better,
              boolean percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    enum Better {
        MORE, LESS, NEITHER
    }

    static Figure count(Kpi kpi, long now, long before, Better better) {
        return new Figure(kpi, BigDecimal.valueOf(now), BigDecimal.valueOf(before), 0, better, false);
    }

    static Figure hours(Kpi kpi, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        return new Figure(kpi, now, before, 1, Better.LESS, false);
    }

    /** @param now a share from 0 to 1 */
    static Figure share(Kpi kpi, Optional<BigDecimal> now, Optional<BigDecimal> before) {
        return new Figure(kpi, percent(now), percent(before), 1, Better.MORE, true);
    }

    /** A share from 0 to 1 as percent; null for none. */
    static @Nullable BigDecimal percent(Optional<BigDecimal> share) {
        return share.map(value -> value.multiply(HUNDRED)).orElse(null);
    }

    /** By how many percent, or percentage points, it changed; empty where that cannot be said. */
    Optional<BigDecimal> change() {
        if (now == null || before == null || !percent && before.signum() == 0) {
            return Optional.empty();
        }
        var difference = now.subtract(before);
        return Optional.of(percent ? difference.setScale(1, RoundingMode.HALF_UP)
                : difference.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP));
    }

    /** 1 for good news, -1 for bad, 0 for neither. */
    int news() {
        var direction = change().map(BigDecimal::signum).orElse(0);
        return switch (better) {
            case MORE -> direction;
            case LESS -> -direction;
            case NEITHER -> 0;
        };
    }
}
