package io.kewei.platform.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kewei.platform.Params;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.Moments;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where staff log in, and where they are told why they are not let in, or no longer. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends LoginPanel implements BeforeEnterObserver {

    /** Parameters of the address that say why somebody is here; their sentence is {@code platform.login.why.<name>}. */
    private static final List<String> REASONS = List.of("expired", "address", "late", "unknown", "directory",
            "provider", "ended");

    private final LoginForm form = new LoginForm();
    private final CurrentUser user;
    private final Moments moments;

    LoginView(CurrentUser user, ObjectProvider<LoginHint> hints, ObjectProvider<LoginWay> ways, Moments moments) {
        super("platform.login.title");
        this.user = user;
        this.moments = moments;
        form.setI18n(LoginTexts.words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        show(form);
        ways.orderedStream().forEach(way -> show(way.open()));
        hints.stream().map(hint -> hint.accounts(UserSettings.language())).filter(some -> !some.isEmpty())
                .forEach(some -> show(accounts(some)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        form.setError(asked.containsKey("error"));
        REASONS.stream().filter(asked::containsKey).findFirst()
                .ifPresent(name -> say(getTranslation("platform.login.why." + name)));
        sayLocked(new Params(asked), moments);
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
}
