package io.kewei.account.login;

import io.kewei.account.Credentials;
import io.kewei.platform.security.PortalUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lets in who types login and password. Whether a login exists is not to be learned from it: a wrong password, a login
 * that belongs to nobody and somebody who has left get the same answer after the same time.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final UserDetailsService staff;
    private final Credentials credentials;

    PasswordLogin(UserDetailsService staff, Credentials credentials) {
        this.staff = staff;
        this.credentials = credentials;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var user = find(typed.getName().strip());
        if (!credentials.knows(user, String.valueOf(typed.getCredentials())) || user == null) {
            throw new BadCredentialsException("Login or password is wrong");
        }
        if (credentials.haveExpired(user)) {
            throw new CredentialsExpiredException("The temporary password is too old");
        }
        credentials.loggedIn(user.staff());
        var principal = user.withDuty(credentials.duty(user));
        var result = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        result.setDetails(typed.getDetails());
        return result;
    }

    private @Nullable PortalUser find(String login) {
        try {
            return (PortalUser) staff.loadUserByUsername(login);
        } catch (UsernameNotFoundException nobody) {
            return null;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
