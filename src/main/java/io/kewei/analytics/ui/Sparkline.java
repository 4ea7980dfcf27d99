package io.kewei.analytics.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small line without axes that shows how a figure went. Decoration: screen readers pass over it. */
class Sparkline extends Html {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;

    /** @param values in order; null leaves a gap out */
    Sparkline(List<? extends @Nullable Number> values) {
        super("<span class=\"kpi-spark\" aria-hidden=\"true\">"
                + "<svg viewBox=\"0 -2 %.0f %.0f\" preserveAspectRatio=\"none\">"
                .formatted(WIDTH, HEIGHT + 4) + "<polyline points=\"" + points(values) + "\"/></svg></span>");
    }

    private static String points(List<? extends @Nullable Number> values) {
        var max = values.stream().filter(Objects::nonNull).mapToDouble(Number::doubleValue).max().orElse(0);
        var points = new StringBuilder();
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                var x = values.size() == 1 ? 0 : WIDTH * at / (values.size() - 1);
                var y = max == 0 ? HEIGHT : HEIGHT * (1 - value.doubleValue() / max);
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
        }
        return points.toString().strip();
    }
}
