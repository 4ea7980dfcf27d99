package io.kewei.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.kewei.platform.charts.Plot;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart as a table; each leads to the list behind it. */
class ChartTable extends Composite<NativeTable> {

    ChartTable(String categoryKey, Plot plot, Drill drill) {
        var table = getContent();
        table.addClassName("kpi-table");
        var head = new NativeTableRow(header(getTranslation(categoryKey), "col"));
        plot.series().forEach(series -> head.add(header(series.name(), "col")));
        table.getHead().add(head);
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(plot.decimals());
        format.setMaximumFractionDigits(plot.decimals());
        for (var category = 0; category < plot.categories().size(); category++) {
            var row = new NativeTableRow(header(plot.categories().get(category), "row"));
            for (var series = 0; series < plot.series().size(); series++) {
                row.addDataCell().add(cell(plot.series().get(series).values().get(category), format,
                        drill.to(series, category)));
            }
            table.getBody().add(row);
        }
    }

    private static Component cell(@Nullable Number value, NumberFormat format, @Nullable Target target) {
        if (value == null) {
            return new Text("–");
        }
        var words = format.format(value);
        return target == null ? new Text(words) : new Anchor(target.address(), words);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
