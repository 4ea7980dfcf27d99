package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.kewei.platform.search.SearchIndexes;

/** Says to whoever searches by words that some of what they fit is not found yet. */
public class SearchHint extends Div {

    /** Key of what it says. */
    public static final String WORDS = "platform.search.unfinished";

    /** @param words what is searched for; each time they change it is looked whether the hint is due */
    public SearchHint(Signal<String> words) {
        var line = new Div(Icons.of("triangle-alert"), new Span(getTranslation(WORDS)));
        line.addClassName("caution");
        addClassName("search-hint");
        // Readers of screens listen to what is there before its words come.
        getElement().setAttribute("role", "status");
        add(line);
        Signal.effect(this, () -> line.setVisible(!words.get().isBlank() && isDue()));
    }

    /** Whether a search does not find all that it should now: indexes are being built anew. */
    public static boolean isDue() {
        return !Beans.of(SearchIndexes.class).areFinished();
    }
}
