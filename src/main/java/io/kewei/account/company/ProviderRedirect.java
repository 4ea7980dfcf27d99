package io.kewei.account.company;

import io.kewei.platform.security.PortalUser;
import jakarta.servlet.http.HttpServletRequest;
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
 * screen, so the provider is to ask for the person and not to let by whoever sits there.
 */
class ProviderRedirect implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    ProviderRedirect(ClientRegistrationRepository providers) {
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

    private static @Nullable OAuth2AuthorizationRequest again(@Nullable OAuth2AuthorizationRequest asked) {
        var now = SecurityContextHolder.getContext().getAuthentication();
        return asked == null || now == null || !(now.getPrincipal() instanceof PortalUser) ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> more.putAll(Map.of("prompt", "login"))).build();
    }
}
