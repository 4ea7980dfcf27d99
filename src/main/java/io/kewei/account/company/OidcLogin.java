package io.kewei.account.company;

import io.kewei.account.login.AddressRefused;
import io.kewei.platform.security.LoginPart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Adds the way by the company's provider: there, back, in, and out again. */
class OidcLogin extends AbstractHttpConfigurer<OidcLogin, HttpSecurity> implements LoginPart {

    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);

    private final IdentityProvider provider;
    private final LoginClaim claim;
    private final VouchedEntrance entrance;
    private final ProviderLogout logout;
    private final AuthenticationEventPublisher events;
    private final Clock clock;

    OidcLogin(IdentityProvider provider, LoginClaim claim, VouchedEntrance entrance, ProviderLogout logout,
            AuthenticationEventPublisher events, Clock clock) {
        this.provider = provider;
        this.claim = claim;
        this.entrance = entrance;
        this.logout = logout;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.setSharedObject(LogoutSuccessHandler.class, logout);
        http.logout(out -> out.addLogoutHandler(logout));
        http.with(this, self -> { });
    }

    @Override
    public void configure(HttpSecurity http) {
        var there = new OAuth2AuthorizationRequestRedirectFilter(new ProviderRedirect(provider.registrations(), clock));
        there.setAuthenticationFailureHandler((request, response, down) -> {
            LOG.error("The company's provider cannot be asked", down.getCause());
            refuse(request, response, down);
        });
        http.addFilter(there);

        var back = new ProviderFilter(provider, claim, entrance, events);
        back.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        back.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        var in = new SavedRequestAwareAuthenticationSuccessHandler();
        in.setRequestCache(http.getSharedObject(RequestCache.class));
        back.setAuthenticationSuccessHandler((request, response, login) -> {
            ProviderLogout.remember(request);
            in.onAuthenticationSuccess(request, response, login);
        });
        back.setAuthenticationFailureHandler(OidcLogin::refuse);
        http.addFilter(back);
    }

    /** Says at the login page what is wrong: only whoever the provider vouches for learns that the portal has no such login. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var why = switch (refusal) {
            case UsernameNotFoundException stranger -> "unknown";
            case AddressRefused elsewhere -> "address";
            default -> "provider";
        };
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
