package io.kewei.platform.charts;

import java.util.List;

/**
 * What a chart shows, whoever draws it.
 *
 * @param categories what stands along the axis
 * @param series     each with one value for each category
 * @param unit       follows a value where the mouse rests
 * @param decimals   of a value where the mouse rests
 */
public record Plot(Shape shape, List<String> categories, List<Series> series, String unit, int decimals) {

    /** How values are drawn. */
    public enum Shape {
        /** Side by side from the left to the right, for time. */
        COLUMNS,
        /** One below the other, for things with names; several series of one thing add up. */
        BARS,
        /** Connected, for measures over time. */
        LINES,
        /** Connected, with an axis from 0 to 100. */
        PERCENT_LINES
    }

    public Plot {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
