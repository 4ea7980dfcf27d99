package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import io.kewei.platform.Params;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.Moments;
import java.time.Instant;

/** A page of its own outside the frame: the product's name, why one is here, one thing to do, the languages. */
public abstract class LoginPanel extends Main implements HasDynamicTitle {

    private static final String SECONDS = "\\d{1,11}";

    private final String titleKey;
    private final Div reason = new Div();
    private final Div content = new Div();

    /** @param titleKey key of the title of the browser's tab */
    protected LoginPanel(String titleKey) {
        this.titleKey = titleKey;
        addClassName("login");
        content.addClassName("login-content");
        reason.addClassNames("caution", "login-reason");
        reason.getElement().setAttribute("role", "alert");
        reason.setVisible(false);
        content.add(reason);
        var panel = new Div(brand(), content, languages());
        panel.addClassName("login-panel");
        super.add(panel);
    }

    /** Puts something below the product's name. */
    protected void show(Component... components) {
        content.add(components);
    }

    /** Says above all else why somebody is here. */
    protected void say(String words) {
        reason.setText(words);
        reason.setVisible(true);
    }

    /** Says until when nothing is tried, if the address says so. */
    protected void sayLocked(Params asked, Moments moments) {
        var until = asked.text("locked");
        if (until.matches(SECONDS)) {
            say(getTranslation("platform.login.why.locked",
                    moments.clock(Instant.ofEpochSecond(Long.parseLong(until)))));
        }
    }

    /** A box with a border, for what is not framed by itself. */
    protected Div box(Component... components) {
        var box = new Div(components);
        box.addClassName("login-box");
        return box;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.title", getTranslation(titleKey));
    }

    private Div brand() {
        var brand = new Div(new Image("icons/kewei.svg", ""), new H1(getTranslation("platform.product.full")),
                new Paragraph(getTranslation("platform.product.purpose")));
        brand.addClassName("login-brand");
        return brand;
    }

    private Div languages() {
        var choice = new Div();
        choice.addClassName("login-languages");
        for (var language : Languages.ALL) {
            var button = new Button(language.getDisplayLanguage(language),
                    click -> UserSettings.chooseLanguage(UI.getCurrent(), language));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement().setAttribute("lang", language.toLanguageTag());
            button.getElement().setAttribute("aria-pressed",
                    Boolean.toString(language.equals(UserSettings.language())));
            choice.add(button);
        }
        return choice;
    }
}
