package io.kewei.platform.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of numbers in a chart.
 *
 * @param name   what the legend says
 * @param values one for each category; null where there is none
 */
public record Series(String name, Hue hue, List<? extends @Nullable Number> values) {

    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values)); // List.copyOf refuses nulls
    }
}
