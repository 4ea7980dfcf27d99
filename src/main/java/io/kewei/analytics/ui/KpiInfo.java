package io.kewei.analytics.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import io.kewei.platform.ui.Icons;

/** An icon that says on demand what a figure means: unit, formula and source, as in docs/kpi.md. */
class KpiInfo extends Composite<Span> {

    KpiInfo(Kpi kpi) {
        var title = getTranslation(kpi.key("title"));
        var button = new Button(Icons.of("info"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("kpi-icon");
        button.setAriaLabel(getTranslation("analytics.info", title));
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(title);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened() && popover.getChildren().findAny().isEmpty()) {
                popover.add(explanation(kpi));
            }
        });
        getContent().add(button, popover);
    }

    private DescriptionList explanation(Kpi kpi) {
        var list = new DescriptionList();
        list.addClassName("kpi-info");
        for (var part : new String[] {"unit", "formula", "source"}) {
            list.add(new DescriptionList.Term(new Text(getTranslation("analytics.info." + part))),
                    new DescriptionList.Description(new Text(getTranslation(kpi.key(part)))));
        }
        return list;
    }
}
