package io.kewei.platform.charts;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.YAxis;

/** How a plot looks, in Vaadin's words. */
final class Drawing {

    private static final int WIDEST_COLUMN = 36;
    private static final int WIDEST_BAR = 18;

    private Drawing() {
    }

    static Configuration of(Plot plot) {
        var configuration = new Configuration();
        frame(configuration, plot);
        axes(configuration, plot);
        plot.series().forEach(series -> configuration.addSeries(drawn(series, plot)));
        return configuration;
    }

    private static void frame(Configuration configuration, Plot plot) {
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setSpacingTop(8);
        configuration.getChart().setSpacingBottom(0);
        configuration.getChart().setSpacingLeft(0);
        configuration.getChart().setSpacingRight(4);
        configuration.getChart().setType(plot.shape() == Plot.Shape.BARS ? ChartType.BAR
                : plot.shape() == Plot.Shape.COLUMNS ? ChartType.COLUMN : ChartType.LINE);
        configuration.setTitle("");
        configuration.disableCredits();
        configuration.setExporting(false);
        // Its sentences are English only: the label, and the table beside the chart, speak instead.
        configuration.getAccessibility().setEnabled(false);
        configuration.getLegend().setEnabled(plot.series().size() > 1 && plot.shape() != Plot.Shape.BARS);
        configuration.getTooltip().setShared(plot.shape() != Plot.Shape.BARS);
        configuration.getTooltip().setValueDecimals(plot.decimals());
        // The whole name, where the axis has a short one.
        configuration.getTooltip().setHeaderFormat("<b>{point.point.name}</b><br/>");
        configuration.getTooltip().setValueSuffix(" " + plot.unit());
    }

    private static void axes(Configuration configuration, Plot plot) {
        configuration.getxAxis().setCategories(plot.labels().toArray(String[]::new));
        if (plot.shape() != Plot.Shape.BARS) {
            configuration.getxAxis().setTickInterval(Plot.labelledEach(plot.labels().size()));
            configuration.getxAxis().getLabels().setRotation(0);
        }
        var values = new YAxis();
        values.setTitle("");
        values.setMin(0);
        if (plot.shape() == Plot.Shape.PERCENT_LINES) {
            values.setMax(100);
            values.setTickInterval(25);
        }
        values.setAllowDecimals(plot.decimals() > 0);
        values.getLabels().setFormat("{value:,.0f}");
        if (plot.shape() == Plot.Shape.BARS) {
            // Each bar carries its number.
            values.setVisible(false);
        }
        configuration.addyAxis(values);
    }

    private static DataLabels labels() {
        var labels = new DataLabels(true);
        labels.setFormat("{y:,.0f}");
        labels.setAllowOverlap(true);
        labels.setCrop(false);
        return labels;
    }

    private static DataSeries drawn(Series series, Plot plot) {
        var drawn = new DataSeries(series.name());
        for (var at = 0; at < series.values().size(); at++) {
            drawn.add(new DataSeriesItem(plot.categories().get(at), series.values().get(at)));
        }
        drawn.setPlotOptions(options(series.hue(), plot.shape()));
        return drawn;
    }

    private static AbstractPlotOptions options(Hue hue, Plot.Shape shape) {
        return switch (shape) {
            case COLUMNS -> {
                var columns = new PlotOptionsColumn();
                columns.setColorIndex(hue.ordinal());
                columns.setMaxPointWidth(WIDEST_COLUMN);
                columns.setGroupPadding(0.12);
                columns.setPointPadding(0.04);
                columns.setCursor(Cursor.POINTER);
                yield columns;
            }
            case BARS -> {
                var bars = new PlotOptionsBar();
                bars.setColorIndex(hue.ordinal());
                bars.setGrouping(false);
                bars.setMaxPointWidth(WIDEST_BAR);
                bars.setCursor(Cursor.POINTER);
                bars.setDataLabels(labels());
                yield bars;
            }
            case LINES, PERCENT_LINES -> {
                var line = new PlotOptionsLine();
                line.setColorIndex(hue.ordinal());
                line.setCursor(Cursor.POINTER);
                line.setMarker(new Marker(true));
                yield line;
            }
        };
    }
}
