package io.kewei.analytics.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import io.kewei.platform.ui.IconButton;
import io.kewei.platform.ui.LatePopover;

/** An icon that says on demand what a figure means: unit, formula and source, as in docs/kpi.md. */
class KpiInfo extends Composite<IconButton> {

    KpiInfo(Kpi kpi) {
        var title = getTranslation(kpi.key("title"));
        var button = getContent();
        var label = getTranslation("analytics.info", title);
        button.say("info", label, label);
        button.addClassName("kpi-icon");
        var popover = new LatePopover(button, made -> {
            made.setAriaLabel(title);
            made.add(explanation(kpi));
        });
        button.onPress(popover::press);
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
