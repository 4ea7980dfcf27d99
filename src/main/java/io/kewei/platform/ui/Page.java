package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;

/**
 * A screen: title with a count beside it, actions to the right, a row of filters, the content below. The title is also
 * that of the browser's tab and the last breadcrumb.
 */
public abstract class Page extends Div implements HasDynamicTitle {

    /** The element that the link past the navigation leads to. */
    static final String MAIN = "main";

    /** So many are counted for the number beside a title, and no more: a database counts them one by one. */
    protected static final int COUNTED = 10_001;

    private final ValueSignal<String> title;
    private final H1 heading = new H1();
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Div header = new Div();
    private final Div filters = new Div();

    /** @param titleKey key of the title's text */
    protected Page(String titleKey) {
        title = new ValueSignal<>(getTranslation(titleKey));
        addClassName("page");
        setId(MAIN);
        getElement().setAttribute("tabindex", "-1");
        heading.setText(title.peek());
        heading.addClassName("page-title");
        count.addClassName("page-count");
        actions.addClassName("page-actions");
        filters.addClassName("page-filters");
        header.addClassName("page-header");
        header.add(heading, count, actions);
        count.setVisible(false);
        filters.setVisible(false);
        add(header, filters);
    }

    /** Buttons to the right of the title: the one primary last. */
    public void addActions(Component... components) {
        actions.add(components);
    }

    /** Fields and chips in the row below the title. */
    public void addFilters(Component... components) {
        filters.add(components);
        filters.setVisible(true);
    }

    /** The part that takes all the room that is left, down to the bottom of the window. */
    public void addAndExpand(Component component) {
        component.addClassName("page-main");
        addClassName("page-full");
        add(component);
    }

    /** How many there are, beside the title; less than zero hides it. From {@link #COUNTED} on it says "and more". */
    public void setCount(long number) {
        count.setText(number < COUNTED ? getTranslation("platform.count", number)
                : getTranslation("platform.count.more", COUNTED - 1));
        count.setVisible(number >= 0);
    }

    /** Titles the page with a record's name, in words as they are, not a key. */
    public void setTitle(String words) {
        title.set(words);
        heading.setText(words);
    }

    /** Says something else at the head of the page than in its title, for instance a greeting. */
    protected void setHeading(String words) {
        heading.setText(words);
    }

    /** Hides the heading, where the content carries a {@link RecordHeader}. */
    protected void hideHeader() {
        header.setVisible(false);
    }

    /** The title as it is now and as it changes. */
    public Signal<String> title() {
        return title.asReadonly();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.title", title.peek());
    }
}
