package io.kewei.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kewei.platform.Params;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.LoginPanel;
import org.springframework.security.web.csrf.CsrfToken;

/** The second step of the login: a code from the app, or a recovery code. A plain form, as the first step is one. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends LoginPanel implements BeforeEnterObserver {

    private final CurrentUser user;
    private final Moments moments;

    CodeView(CurrentUser user, Moments moments) {
        super("account.code.title");
        this.user = user;
        this.moments = moments;
        var box = box(new H2(getTranslation("account.code.title")), new Paragraph(getTranslation("account.code.why")));
        box.getElement().appendChild(form());
        show(box, new Anchor("login", getTranslation("account.code.back")));
    }

    private Element form() {
        var code = new TextField(getTranslation("account.code"));
        code.setAutofocus(true);
        code.setRequiredIndicatorVisible(true);
        code.getElement().setProperty("name", "code").setProperty("autocomplete", "one-time-code");
        code.setHelperText(getTranslation("account.code.hint"));
        var submit = new NativeButton(getTranslation("account.code.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("login-submit");
        var request = VaadinRequest.getCurrent();
        var form = new Element("form").setAttribute("method", "post")
                .setAttribute("action", (request == null ? "" : request.getContextPath()) + "/login/code")
                .appendChild(code.getElement(), submit.getElement());
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(new Element("input").setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken()));
        }
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("error")) {
            say(getTranslation("account.code.wrong"));
        }
        sayLocked(new Params(asked), moments);
    }
}
