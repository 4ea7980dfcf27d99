package io.kewei.account.company;

import io.kewei.account.AddressRules;
import io.kewei.account.Credentials;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.RedirectStrategy;

/** Sets up the way in by the company's provider, where it is said who that is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kewei.login.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    /** The provider that vouches is no bean: as one of two it would keep Spring Security from finding the portal's own. */
    @Bean
    OidcLogin oidcLogin(OidcSettings settings, SslBundles bundles, UserDetailsService staff, Credentials credentials,
            AddressRules addresses, AuthenticationEventPublisher events, RedirectStrategy redirects, Clock clock)
            throws NoSuchAlgorithmException {
        var trust = settings.sslBundle() == null ? SSLContext.getDefault()
                : bundles.getBundle(settings.sslBundle()).createSslContext();
        var provider = new IdentityProvider(settings, trust);
        var entrance = new VouchedEntrance(staff, credentials, addresses);
        return new OidcLogin(provider, new LoginClaim(settings.claim(), settings.domain()), entrance,
                new ProviderLogout(provider, settings, redirects), events, clock);
    }
}
