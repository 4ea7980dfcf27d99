package io.kewei.account.company;

import io.kewei.account.AddressRules;
import io.kewei.account.Credentials;
import io.kewei.account.Proof;
import io.kewei.account.login.AddressRefused;
import io.kewei.platform.security.PortalUser;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Lets in for whom the provider vouches, if the portal knows the person under exactly that login. Neither the portal's
 * password nor its second factor is asked for: the provider has seen to both in its own way.
 */
class VouchedEntrance implements AuthenticationProvider {

    private final UserDetailsService staff;
    private final Credentials credentials;
    private final AddressRules addresses;

    VouchedEntrance(UserDetailsService staff, Credentials credentials, AddressRules addresses) {
        this.staff = staff;
        this.credentials = credentials;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        var vouched = (Vouched) asking;
        var user = (PortalUser) staff.loadUserByUsername(vouched.getName());
        if (!addresses.allows(user.branch(), vouched.address())) {
            throw new AddressRefused();
        }
        credentials.loggedIn(user.staff());
        var result = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        result.setDetails(Proof.PROVIDER);
        return result;
    }

    @Override
    public boolean supports(Class<?> type) {
        return Vouched.class == type;
    }
}
