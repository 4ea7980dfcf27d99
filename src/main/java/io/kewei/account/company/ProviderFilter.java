package io.kewei.account.company;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Receives whoever comes back from the provider, and asks the portal to let that person in. */
class ProviderFilter extends OAuth2LoginAuthenticationFilter {

    /** Attribute of the request: what the provider signed of whoever is being logged in. */
    static final String ID_TOKEN = ProviderFilter.class.getName() + ".idToken";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderFilter.class);

    private final LoginClaim claim;
    private final ProviderManager portal;
    private final AuthenticationEventPublisher events;

    ProviderFilter(IdentityProvider provider, LoginClaim claim, VouchedEntrance entrance,
            AuthenticationEventPublisher events) {
        super(provider.registrations(), new NoTokens(), DEFAULT_FILTER_PROCESSES_URI);
        setAuthenticationManager(provider.codes());
        this.claim = claim;
        this.portal = new ProviderManager(entrance);
        portal.setAuthenticationEventPublisher(events);
        this.events = events;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var person = identify(request, response);
        request.setAttribute(ID_TOKEN, person.getIdToken().getTokenValue());
        return portal.authenticate(new Vouched(claim.of(person).orElse(""), request.getRemoteAddr()));
    }

    private OidcUser identify(HttpServletRequest request, HttpServletResponse response) {
        try {
            return (OidcUser) super.attemptAuthentication(request, response).getPrincipal();
        } catch (OAuth2AuthenticationException refused) {
            LOG.warn("The company's login was of no use: {}", refused.getMessage());
            var failure = new NotVouched(refused.getError().getErrorCode(), refused);
            events.publishAuthenticationFailure(failure, new Vouched("", request.getRemoteAddr()));
            throw failure;
        }
    }
}
