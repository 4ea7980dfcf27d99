package io.kewei.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** A screen that could not be shown: a sentence that says why, and a way on. */
abstract class ErrorPage extends Page {

    private final Paragraph sentence = new Paragraph();

    ErrorPage(String icon, String titleKey) {
        super(titleKey);
        addClassName("error-page");
        var sign = Icons.of(icon);
        addComponentAsFirst(sign);
        var home = new Anchor("", getTranslation("platform.error.home"));
        add(sentence, home);
    }

    /** Says why, and returns the status of the answer for whoever asked. */
    int say(int status, String words) {
        sentence.setText(words);
        return status;
    }
}
