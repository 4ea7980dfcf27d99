package io.kewei.account.login;

import io.kewei.account.AddressRules;
import io.kewei.account.Credentials;
import io.kewei.account.Devices;
import io.kewei.account.DirectoryDown;
import io.kewei.account.Proof;
import io.kewei.account.lockout.Caller;
import io.kewei.account.lockout.LockOut;
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
 * Lets in who types login and password and, where there is a second factor, then a code. Whether a login exists is not to be
 * learned from it: a wrong password, a login that belongs to nobody and somebody who has left get the same answer after the
 * same time, and are locked out in the same way.
 */
@Component
class Entrance implements AuthenticationProvider {

    private final UserDetailsService staff;
    private final Credentials credentials;
    private final Devices devices;
    private final LockOut lockOut;
    private final AddressRules addresses;

    Entrance(UserDetailsService staff, Credentials credentials, Devices devices, LockOut lockOut,
            AddressRules addresses) {
        this.staff = staff;
        this.credentials = credentials;
        this.devices = devices;
        this.lockOut = lockOut;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        return typed instanceof TypedCode code ? secondStep(code) : firstStep(typed);
    }

    private Authentication firstStep(Authentication typed) {
        var login = typed.getName().strip();
        var user = find(login);
        var caller = caller(user, typed);
        lockOut.tries(login, caller);
        var proof = prove(user, login, caller, typed);
        if (user == null && proof == Proof.DIRECTORY) {
            throw new UsernameNotFoundException("Known to the company, not to the portal");
        }
        if (user == null || proof == Proof.NONE) {
            throw new BadCredentialsException("Login or password is wrong");
        }
        if (proof == Proof.PORTAL && credentials.haveExpired(user)) {
            lockOut.takeBack(login, caller);
            throw new CredentialsExpiredException("The temporary password is too old");
        }
        if (credentials.hasSecondFactor(user.staff())) {
            lockOut.takeBack(login, caller);
            throw new CodeNeeded(user.login(), proof);
        }
        return enter(user, proof, caller, typed);
    }

    /** That nobody answers is no wrong try, unless a password that the portal keeps was wrong before. */
    private Proof prove(@Nullable PortalUser user, String login, Caller caller, Authentication typed) {
        try {
            return credentials.prove(user, login, String.valueOf(typed.getCredentials()));
        } catch (DirectoryDown down) {
            if (!credentials.havePassword(user)) {
                lockOut.takeBack(login, caller);
            }
            throw down;
        }
    }

    private Authentication secondStep(TypedCode typed) {
        var user = find(typed.first().login());
        var caller = caller(user, typed);
        lockOut.tries(typed.first().login(), caller);
        if (user == null || !credentials.take(user.staff(), typed.getCredentials())) {
            throw new BadCredentialsException("The code is wrong");
        }
        return enter(user, typed.first().proof(), caller, typed);
    }

    private Authentication enter(PortalUser user, Proof proof, Caller caller, Authentication typed) {
        if (!addresses.allows(user.branch(), caller.address())) {
            lockOut.takeBack(user.login(), caller);
            throw new AddressRefused();
        }
        lockOut.wasRight(user.login(), caller);
        credentials.loggedIn(user.staff());
        var principal = user.withDuty(credentials.duty(user, proof));
        var result = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        result.setDetails(typed.getDetails());
        return result;
    }

    private Caller caller(@Nullable PortalUser user, Authentication typed) {
        if (!(typed.getDetails() instanceof Origin origin)) {
            return new Caller("", null);
        }
        return new Caller(origin.address(),
                user == null ? null : devices.known(user.staff(), origin.device()).orElse(null));
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
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type) || TypedCode.class == type;
    }
}
