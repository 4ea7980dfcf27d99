package io.kewei.platform.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field to search with as one types; it waits for a short pause before it asks. */
public class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 300;

    /** @param placeholderKey key of the words shown while the field is empty; they name the field for screen readers */
    public SearchField(String placeholderKey) {
        var words = getTranslation(placeholderKey);
        setPlaceholder(words);
        setAriaLabel(words);
        setClearButtonVisible(true);
        setPrefixComponent(Icons.of("search"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addClassName("search-field");
    }
}
