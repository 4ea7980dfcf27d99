package io.kewei.account.company.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Leads away from the portal also out of an open screen, where logging out begins. */
@Component
@ConditionalOnProperty("kewei.login.oidc.issuer")
class ScreenRedirects extends UidlRedirectStrategy {
}
