package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a list or a card says when there is nothing to show: what this is, why it is empty, the one thing to do. */
public class EmptyState extends Div {

    /**
     * @param words   what to say, words as they are
     * @param actions what to do about it; best one button
     */
    public EmptyState(String words, Component... actions) {
        addClassName("empty");
        add(Icons.of("inbox"), new Span(words));
        add(actions);
    }
}
