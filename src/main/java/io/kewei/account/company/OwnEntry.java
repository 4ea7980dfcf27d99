package io.kewei.account.company;

import java.util.Collection;
import java.util.List;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.ldap.userdetails.UserDetailsContextMapper;

/**
 * Makes sure that the entry whose password was right is the one of the login. Directories find more than what was asked for:
 * Active Directory takes accents for decoration, a filter may look at several attributes.
 */
class OwnEntry implements UserDetailsContextMapper {

    private final String attribute;

    OwnEntry(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public UserDetails mapUserFromContext(DirContextOperations entry, String login,
            Collection<? extends GrantedAuthority> authorities) {
        var logins = entry.getStringAttributes(attribute);
        if (logins == null || List.of(logins).stream().noneMatch(login::equalsIgnoreCase)) {
            throw new BadCredentialsException(entry.getDn() + " is not of the login " + login);
        }
        return new User(login, "", List.of());
    }

    @Override
    public void mapUserToContext(UserDetails user, DirContextAdapter entry) {
        throw new UnsupportedOperationException("The portal writes nothing into the directory");
    }
}
