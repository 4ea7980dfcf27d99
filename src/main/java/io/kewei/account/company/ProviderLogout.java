package io.kewei.account.company;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Logs whoever came by way of the provider out there too, and back to the portal's login page. The session that knows what
 * the provider signed is gone by then, so it is taken out of it before.
 */
class ProviderLogout extends SimpleUrlLogoutSuccessHandler implements LogoutHandler {

    /** Attribute of the session. */
    private static final String KEPT = ProviderLogout.class.getName();

    private final IdentityProvider provider;
    private final OidcSettings settings;

    ProviderLogout(IdentityProvider provider, OidcSettings settings, RedirectStrategy redirects) {
        this.provider = provider;
        this.settings = settings;
        setRedirectStrategy(redirects);
        setDefaultTargetUrl("/");
    }

    /** Remembers with the session what the provider signed. */
    static void remember(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, request.getAttribute(ProviderFilter.ID_TOKEN));
    }

    @Override
    public void logout(HttpServletRequest request, @Nullable HttpServletResponse response,
            @Nullable Authentication login) {
        var session = request.getSession(false);
        if (settings.logout() && session != null) {
            request.setAttribute(KEPT, session.getAttribute(KEPT));
        }
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication login) {
        var signed = request.getAttribute(KEPT);
        var away = signed == null ? null : provider.logoutAddress();
        return away == null ? getDefaultTargetUrl() : UriComponentsBuilder.fromUriString(away)
                .queryParam("id_token_hint", signed).queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", back(request)).encode().toUriString();
    }

    private static String back(HttpServletRequest request) {
        return Objects.requireNonNull(ServletUriComponentsBuilder.fromContextPath(request).path("/login").toUriString());
    }
}
