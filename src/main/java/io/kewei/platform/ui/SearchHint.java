package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.signals.Signal;

/** Says to whoever searches by words that some of what they fit is not found yet. */
public class SearchHint extends Div {

    /** Key of what it says. */
    public static final String WORDS = "platform.search.unfinished";

    /**
     * @param words    what is searched for
     * @param findsAll whether a search finds all that it should; asked each time the words change
     */
    public SearchHint(Signal<String> words, SerializableSupplier<Boolean> findsAll) {
        var line = new Div(Icons.of("triangle-alert"), new Span(getTranslation(WORDS)));
        addClassName("search-hint");
        // Readers of screens listen to what is there before its words come.
        getElement().setAttribute("role", "status");
        add(line);
        Signal.effect(this, () -> line.setVisible(!words.get().isBlank() && !findsAll.get()));
    }
}
