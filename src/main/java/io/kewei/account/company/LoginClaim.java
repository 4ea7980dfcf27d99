package io.kewei.account.company;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Reads a login out of what a provider says of somebody.
 *
 * @param name   the claim
 * @param domain what has to follow {@code @} in it and is no part of the login; null to take the claim as it is
 */
record LoginClaim(String name, @Nullable String domain) {

    private static final String EMAIL = "email";

    /** The login; none if there is no such claim, it ends otherwise, or it is an address that is not said to be verified. */
    Optional<String> of(ClaimAccessor claims) {
        if (name.equals(EMAIL) && !"true".equals(claims.getClaimAsString("email_verified"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(claims.getClaimAsString(name)).map(String::strip)
                .filter(value -> domain == null || lower(value).endsWith(lower("@" + domain)))
                .map(value -> domain == null ? value : value.substring(0, value.length() - domain.length() - 1))
                .filter(login -> !login.isEmpty());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
