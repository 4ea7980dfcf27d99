package io.kewei.platform.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Lang;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.YAxis;
import java.io.Serializable;
import java.text.DecimalFormatSymbols;

/** Draws a plot with Vaadin Charts. Colours and words come from styles and texts, so that both schemes are right. */
public class PlotView extends Composite<Chart> {

    private static final int WIDEST_COLUMN = 36;
    private static final int WIDEST_BAR = 18;

    /** Told which value the user pressed. */
    @FunctionalInterface
    public interface Pick extends Serializable {

        /**
         * @param series   position of the series in the plot
         * @param category position of the category in the plot
         */
        void of(int series, int category);
    }

    /** @param label what a screen reader says; the numbers are in the table that a chart comes with */
    public PlotView(Plot plot, String label) {
        var chart = getContent();
        chart.addClassName("plot");
        chart.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        var configuration = chart.getConfiguration();
        frame(configuration, plot);
        axes(configuration, plot);
        plot.series().forEach(series -> configuration.addSeries(drawn(series, plot)));
    }

    /** Calls back when a bar or point is pressed. */
    public void onPick(Pick pick) {
        getContent().addClassName("plot-pickable");
        getContent().addPointClickListener(click -> pick.of(click.getSeriesItemIndex(), click.getItemIndex()));
    }

    /** Numbers as the user's language writes them; asked for once by each window, before its first chart is drawn. */
    @Override
    protected void onAttach(AttachEvent event) {
        var options = ChartOptions.get(event.getUI());
        if (options.getLang() == null) {
            var symbols = DecimalFormatSymbols.getInstance(event.getUI().getLocale());
            var lang = new Lang();
            lang.setThousandsSep(String.valueOf(symbols.getGroupingSeparator()));
            lang.setDecimalPoint(String.valueOf(symbols.getDecimalSeparator()));
            options.setLang(lang);
        }
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
