package io.kewei.platform.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** The search at the top of every screen while no module offers a wider one: finds customers. */
class CustomerJump extends TextField {

    CustomerJump() {
        setPlaceholder(getTranslation("platform.search.customers"));
        setAriaLabel(getTranslation("platform.search.customers"));
        setPrefixComponent(Icons.of("search"));
        setClearButtonVisible(true);
        addClassNames("frame-search");
        addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        addKeyPressListener(Key.ENTER, enter -> getUI().ifPresent(
                ui -> ui.navigate("customers", QueryParameters.of("q", getValue().strip()))));
    }
}
