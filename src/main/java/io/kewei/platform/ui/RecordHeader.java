package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The band at the top of a record's page: name, number, badges, actions, and four to six key facts below. */
public class RecordHeader extends Div {

    private final Div badges = new Div();
    private final Div actions = new Div();
    private final DescriptionList facts = new DescriptionList();

    /**
     * @param name   what people call the record
     * @param number its number, which a click copies
     */
    public RecordHeader(String name, String number) {
        addClassName("record-header");
        var id = new Span(number);
        id.addClassName("record-number");
        badges.addClassName("record-badges");
        actions.addClassName("page-actions");
        facts.addClassName("record-facts");
        var heading = new H1(name);
        heading.addClassName("page-title");
        var line = new Div(heading, id, badges, actions);
        line.addClassName("record-line");
        add(line, facts);
    }

    public RecordHeader badge(Tone tone, String word) {
        badges.add(new StatusBadge(tone, word));
        return this;
    }

    public RecordHeader actions(Component... components) {
        actions.add(components);
        return this;
    }

    /** A key fact; one that is empty is shown as a dash. */
    public RecordHeader fact(String labelKey, @Nullable String value) {
        return fact(labelKey, new Span(value == null || value.isBlank() ? "–" : value));
    }

    /** A key fact that is more than words, such as a link. */
    public RecordHeader fact(String labelKey, Component value) {
        var group = new Div();
        group.add(new DescriptionList.Term(getTranslation(labelKey)), description(value));
        facts.getElement().appendChild(group.getElement());
        return this;
    }

    private static DescriptionList.Description description(Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        return description;
    }
}
