package io.kewei.account.company;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the portal itself says to the provider, and hears. It is asked for its addresses when the first person logs in, not
 * when the portal starts: a provider that is down then does no harm.
 */
class IdentityProvider {

    /** What the addresses of the portal call it. */
    static final String NAME = "company";

    private final OidcSettings settings;
    private final JdkClientHttpRequestFactory requests;
    private final ClientRegistrationRepository registrations = new SupplierClientRegistrationRepository(
            () -> new InMemoryClientRegistrationRepository(discover()));
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    IdentityProvider(OidcSettings settings, SSLContext trust) {
        this.settings = settings;
        this.requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.timeout()).sslContext(trust).build());
        requests.setReadTimeout(settings.timeout());
    }

    ClientRegistrationRepository registrations() {
        return registrations;
    }

    /** Finds out for whom the provider vouches, by the code that somebody brought from there. */
    AuthenticationManager codes() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder().requestFactory(requests).messageConverters(converters -> {
            converters.clear();
            converters.add(new FormHttpMessageConverter());
            converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
        }).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        var details = new DefaultOAuth2UserService();
        details.setRestOperations(template());
        var people = new OidcUserService();
        people.setOauth2UserService(details);
        var codes = new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        codes.setJwtDecoderFactory(provider -> decoders.computeIfAbsent(provider.getRegistrationId(),
                name -> decoder(provider)));
        return new ProviderManager(codes);
    }

    /** Where somebody logs out of the provider; null if it offers none. */
    @Nullable String logoutAddress() {
        return (String) registrations.findByRegistrationId(NAME).getProviderDetails().getConfigurationMetadata()
                .get("end_session_endpoint");
    }

    private ClientRegistration discover() {
        var address = settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        var told = RestClient.builder().requestFactory(requests).build().get().uri(address).retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() { });
        if (!settings.issuer().equals(Objects.requireNonNull(told).get("issuer"))) {
            throw new IllegalStateException("%s calls itself %s, not %s".formatted(address, told.get("issuer"),
                    settings.issuer()));
        }
        var provider = ClientRegistrations.fromOidcConfiguration(told).registrationId(NAME)
                .clientId(settings.clientId()).scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        return settings.clientSecret() == null
                ? provider.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
                : provider.clientSecret(settings.clientSecret()).build();
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(provider.getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(known -> known.addAll(Set.of(SignatureAlgorithm.values())))
                .restOperations(template()).build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
                new OidcIdTokenValidator(provider)));
        return decoder;
    }

    private RestTemplate template() {
        var template = new RestTemplate(requests);
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }
}
