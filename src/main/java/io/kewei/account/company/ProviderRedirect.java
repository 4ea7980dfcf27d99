package io.kewei.account.company;

import io.kewei.platform.security.PortalUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Says what the portal asks the provider when it sends somebody there. Whoever is logged in already does it to unlock the
 * screen, so the provider is to ask for the person and not to let by whoever sits there. What is asked goes through the
 * browser, where it can be struck out: the answer has to say that the person was asked for.
 */
class ProviderRedirect implements OAuth2AuthorizationRequestResolver {

    /** Attribute of what was asked: when somebody who is logged in was sent to log in again. */
    static final String AGAIN = ProviderRedirect.class.getName() + ".again";
    private final DefaultOAuth2AuthorizationRequestResolver usual;
    private final Clock clock;

    ProviderRedirect(ClientRegistrationRepository providers, Clock clock) {
        this.clock = clock;
        usual = new DefaultOAuth2AuthorizationRequestResolver(providers);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return again(usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return again(usual.resolve(request, provider));
    }

    private @Nullable OAuth2AuthorizationRequest again(@Nullable OAuth2AuthorizationRequest asked) {
        return asked == null || !isLoggedIn() ? asked : OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
                .attributes(kept -> kept.put(AGAIN, clock.instant())).build();
    }

    static boolean isLoggedIn() {
        var now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof PortalUser;
    }
}
