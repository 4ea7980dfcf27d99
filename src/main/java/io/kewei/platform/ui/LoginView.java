package io.kewei.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.Languages;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where staff log in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final CurrentUser user;

    LoginView(CurrentUser user, ObjectProvider<LoginHint> hints) {
        this.user = user;
        addClassName("login");
        form.setI18n(ComponentTexts.login());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var panel = new Div(brand(), form);
        panel.addClassName("login-panel");
        hints.stream().map(hint -> hint.accounts(UserSettings.language())).filter(some -> !some.isEmpty())
                .forEach(some -> panel.add(accounts(some)));
        panel.add(languages());
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.title", getTranslation("platform.login.title"));
    }

    private Div brand() {
        var mark = new Image("icons/kewei.svg", "");
        var name = new H1(getTranslation("platform.product.full"));
        var brand = new Div(mark, name, new Paragraph(getTranslation("platform.product.purpose")));
        brand.addClassName("login-brand");
        return brand;
    }

    /** The accounts to try; a click fills the form. */
    private Section accounts(List<LoginHint.Account> some) {
        var list = new Section(new H2(getTranslation("platform.login.demo")));
        list.addClassName("login-demo");
        for (var account : some) {
            var line = new NativeButton();
            line.add(new Span(account.login()), new Span(account.role()));
            line.addClickListener(click -> form.getElement().executeJs(
                    "this.querySelector('#vaadinLoginUsername').value = $0;"
                            + "this.querySelector('#vaadinLoginPassword').value = $1",
                    account.login(), account.password()));
            list.add(line);
        }
        return list;
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
