package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts side by side, each under its label; what is not known is a dash. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    public FactList add(String labelKey, @Nullable String value) {
        return add(labelKey, new Span(value == null || value.isBlank() ? "–" : value));
    }

    public FactList add(String labelKey, Component value) {
        var description = new Description();
        description.add(value);
        var group = new Div();
        group.add(new Term(getTranslation(labelKey)), description);
        getElement().appendChild(group.getElement());
        return this;
    }
}
