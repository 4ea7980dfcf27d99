package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A status as icon and word, never colour alone. In lists use {@link Table#badge}, which is lighter. */
public class StatusBadge extends Span {

    /** @param word the status in the user's language */
    public StatusBadge(Tone tone, String word) {
        super(word);
        addClassNames(tone.classes().split(" "));
    }
}
