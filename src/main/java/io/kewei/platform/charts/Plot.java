package io.kewei.platform.charts;

import java.util.List;

/**
 * What a chart shows, whoever draws it.
 *
 * @param categories the whole names of what stands along the axis
 * @param labels     the same as short as the axis needs it; may break its line with {@code <br/>}
 * @param series     each with one value for each category
 * @param unit       follows a value where the mouse rests
 * @param decimals   of a value where the mouse rests
 */
public record Plot(Shape shape, List<String> categories, List<String> labels, List<Series> series, String unit,
                   int decimals) {

    /** How values are drawn. */
    public enum Shape {
        /** Side by side from the left to the right, for time. */
        COLUMNS,
        /** One below the other, for things with names; where there are several series, each thing is in one. */
        BARS,
        /** Connected, for measures over time. */
        LINES,
        /** Connected, with an axis from 0 to 100. */
        PERCENT_LINES
    }

    /** How many words an axis from the left to the right has room for. */
    private static final int LABELS_MOST = 12;

    /** Of so many categories along an axis every how manieth is labelled, beginning with the first. */
    public static int labelledEach(int categories) {
        return Math.max(1, Math.ceilDiv(categories, LABELS_MOST));
    }

    public Plot {
        categories = List.copyOf(categories);
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }
}
