package io.kewei.account.company;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Receives whoever comes back from the provider, and asks the portal to let that person in. Whoever was logged in before has
 * to have been asked for, after being sent there: otherwise whoever sits at a locked screen would open it.
 */
class ProviderFilter extends OAuth2LoginAuthenticationFilter {

    /** Attribute of the request: what the provider signed of whoever is being logged in. */
    static final String ID_TOKEN = ProviderFilter.class.getName() + ".idToken";

    /** How much later the provider's clock may be than the portal's. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(ProviderFilter.class);

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final LoginClaim claim;
    private final ProviderManager portal;
    private final AuthenticationEventPublisher events;

    ProviderFilter(IdentityProvider provider, LoginClaim claim, VouchedEntrance entrance,
            AuthenticationEventPublisher events) {
        super(provider.registrations(), new NoTokens(), DEFAULT_FILTER_PROCESSES_URI);
        setAuthenticationManager(provider.codes());
        setAuthorizationRequestRepository(asked);
        this.claim = claim;
        this.portal = new ProviderManager(entrance);
        portal.setAuthenticationEventPublisher(events);
        this.events = events;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var before = asked.loadAuthorizationRequest(request);
        var person = identify(request, response);
        if (ProviderRedirect.isLoggedIn() && !wasAskedFor(person, before)) {
            throw refuse(new NotVouched("The provider has not asked for the person again", null), request);
        }
        request.setAttribute(ID_TOKEN, person.getIdToken().getTokenValue());
        return portal.authenticate(new Vouched(claim.of(person).orElse(""), request.getRemoteAddr()));
    }

    private OidcUser identify(HttpServletRequest request, HttpServletResponse response) {
        try {
            return (OidcUser) super.attemptAuthentication(request, response).getPrincipal();
        } catch (OAuth2AuthenticationException refused) {
            LOG.warn("The company's login was of no use: {}", refused.getMessage());
            throw refuse(new NotVouched(refused.getError().getErrorCode(), refused), request);
        }
    }

    private static boolean wasAskedFor(OidcUser person, @Nullable OAuth2AuthorizationRequest before) {
        var proven = person.getIdToken().getAuthenticatedAt();
        return before != null && before.getAttribute(ProviderRedirect.AGAIN) instanceof Instant sent && proven != null
                && !proven.isBefore(sent.minus(CLOCKS));
    }

    private NotVouched refuse(NotVouched failure, HttpServletRequest request) {
        events.publishAuthenticationFailure(failure, new Vouched("", request.getRemoteAddr()));
        return failure;
    }
}
