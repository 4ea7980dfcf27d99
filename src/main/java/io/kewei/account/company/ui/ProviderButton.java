package io.kewei.account.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.ui.LoginWay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Leads to the company's provider, and from there back in. */
@org.springframework.stereotype.Component
@ConditionalOnProperty("kewei.login.oidc.issuer")
class ProviderButton implements LoginWay {

    private final String title;

    /** @param title what the company calls it; empty for the portal's own word */
    ProviderButton(@Value("${kewei.login.oidc.title:}") String title) {
        this.title = title;
    }

    @Override
    public Component open() {
        var words = title.isBlank() ? I18NProvider.translate("account.directory.login") : title;
        var link = new Anchor("oauth2/authorization/company", words);
        link.setRouterIgnore(true);
        link.addClassName("login-provider");
        return link;
    }
}
