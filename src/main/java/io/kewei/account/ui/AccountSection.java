package io.kewei.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kewei.platform.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** One matter of the own account: what it is, how it stands, what can be done. */
abstract class AccountSection extends Section {

    private final Div head = new Div();
    private final Div actions = new Div();
    private final Paragraph words = new Paragraph();
    private final H2 title;

    AccountSection(String titleKey) {
        title = new H2(getTranslation(titleKey));
        addClassNames("card", "account-section");
        head.addClassName("account-head");
        actions.addClassName("account-actions");
        words.addClassName("account-words");
        add(head, words);
    }

    /** Shows how it stands now. */
    void show(@Nullable StatusBadge badge, String sentence, Component... buttons) {
        head.removeAll();
        actions.removeAll();
        actions.add(buttons);
        head.add(title);
        if (badge != null) {
            head.add(badge);
        }
        head.add(actions);
        words.setText(sentence);
    }

    /** One line of a list: name, a remark, a button. */
    static Div line(String name, String remark, Component... more) {
        var called = new Span(name);
        called.addClassName("account-line-name");
        var said = new Span(remark);
        said.addClassName("account-line-remark");
        var line = new Div(new Div(called, said));
        line.addClassName("account-line");
        line.add(more);
        return line;
    }
}
