package io.kewei.account.company;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for people, and what it calls them.
 *
 * @param issuer       the provider, as its tokens name it; what else is to be known is read there
 * @param clientId     what the provider calls the portal
 * @param clientSecret how the portal shows that it is the portal; null where the provider asks for none
 * @param scopes       what the portal asks the provider to tell
 * @param claim        what holds the login
 * @param domain       what follows {@code @} in the claim and is no part of the login; other endings are refused
 * @param title        what the button is called; null for the portal's own word
 * @param logout       whether who logs out here is logged out at the provider, where that can be done
 * @param sslBundle    name of a {@code spring.ssl.bundle} that knows who signs for the provider; null for what Java knows
 * @param timeout      how long the provider may take to answer the portal
 */
@ConfigurationProperties("kewei.login.oidc")
record OidcSettings(
        String issuer,
        String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) Set<String> scopes,
        @DefaultValue("preferred_username") String claim,
        @Nullable String domain,
        @Nullable String title,
        @DefaultValue("true") boolean logout,
        @Nullable String sslBundle,
        @DefaultValue("5s") Duration timeout) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "OpenID Connect " + issuer + " as " + clientId;
    }
}
