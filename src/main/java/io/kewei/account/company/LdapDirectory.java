package io.kewei.account.company;

import io.kewei.account.Directory;
import io.kewei.account.DirectoryDown;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/**
 * Asks the company's directory whether a password is right, by logging in there with it. Who somebody is and what that person
 * may do the portal knows by itself.
 */
class LdapDirectory implements Directory {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);

    private final AuthenticationProvider ldap;
    private final SSLSocketFactory trust;

    LdapDirectory(AuthenticationProvider ldap, SSLSocketFactory trust) {
        this.ldap = ldap;
        this.trust = trust;
    }

    /**
     * An empty password is nobody's: many directories let in whoever gives none, as a stranger.
     *
     * @throws DirectoryDown if it does not answer
     */
    @Override
    public boolean knows(String login, String password) {
        if (login.isBlank() || password.isEmpty()) {
            return false;
        }
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        try {
            return LdapTrust.with(trust, () -> ldap.authenticate(typed)) != null;
        } catch (AuthenticationServiceException down) {
            LOG.error("The company's directory cannot be asked: {}", reason(down));
            throw new DirectoryDown(down);
        } catch (IncorrectResultSizeDataAccessException several) {
            LOG.warn("The company's directory has {} entries for the login {}", several.getActualSize(), login);
            return false;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()) : reason(failure.getCause());
    }
}
