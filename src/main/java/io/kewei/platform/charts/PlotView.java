package io.kewei.platform.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.Lang;
import com.vaadin.flow.component.charts.util.ChartSerialization;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.text.DecimalFormatSymbols;

/**
 * Draws a plot with Vaadin Charts. Colours and words come from styles and texts, so that both schemes are right. Vaadin's own
 * component keeps a model of all that is drawn for as long as the window shows it; this one tells the browser, and keeps the
 * plot's numbers.
 */
@Tag("vaadin-chart")
@Uses(Chart.class)
public class PlotView extends Component implements HasStyle {

    private static final String SERIES = "event.detail.originalEvent.point.series.index";
    private static final String CATEGORY = "event.detail.originalEvent.point.index";

    private final Plot plot;

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
        this.plot = plot;
        addClassName("plot");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    }

    /** What is drawn. */
    public Plot plot() {
        return plot;
    }

    /** Calls back when a bar or point is pressed. */
    public void onPick(Pick pick) {
        addClassName("plot-pickable");
        getElement().addEventListener("point-click", click -> {
            var series = click.getEventData().path(SERIES).asInt(-1);
            var category = click.getEventData().path(CATEGORY).asInt(-1);
            if (isDrawn(series, category)) {
                pick.of(series, category);
            }
        }).addEventData(SERIES).addEventData(CATEGORY);
    }

    /** A browser may say anything. */
    private boolean isDrawn(int series, int category) {
        return series >= 0 && series < plot.series().size() && category >= 0 && category < plot.categories().size();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        speakLocally(event);
        getElement().callJsFunction("updateConfiguration",
                JacksonUtils.readTree(ChartSerialization.toJSON(Drawing.of(plot))), false);
    }

    /** Numbers as the user's language writes them; asked for once by each window, before its first chart is drawn. */
    private static void speakLocally(AttachEvent event) {
        var options = ChartOptions.get(event.getUI());
        if (options.getLang() == null) {
            var symbols = DecimalFormatSymbols.getInstance(event.getUI().getLocale());
            var lang = new Lang();
            lang.setThousandsSep(String.valueOf(symbols.getGroupingSeparator()));
            lang.setDecimalPoint(String.valueOf(symbols.getDecimalSeparator()));
            options.setLang(lang);
        }
    }
}
