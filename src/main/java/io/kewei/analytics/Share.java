package io.kewei.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many kept a promise and how many did not. */
public record Share(long met, long missed) {

    public static final Share NONE = new Share(0, 0);

    private static final int DECIMALS = 6;

    /** Met of all, from 0 to 1 with six decimals; empty where there was nothing to keep. */
    public Optional<BigDecimal> value() {
        var all = met + missed;
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(met).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP));
    }
}
