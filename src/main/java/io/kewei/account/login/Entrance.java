package io.kewei.account.login;

import io.kewei.account.AddressRules;
import io.kewei.account.Credentials;
import io.kewei.account.Devices;
import io.kewei.account.DirectoryDown;
import io.kewei.account.Proof;
import io.kewei.account.lockout.Caller;
import io.kewei.account.lockout.LockOut;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.security.WhoIsWho;
import io.kewei.platform.security.WhoIsWho.Person;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Lets in who types login and password and, where there is a second factor, then a code. Whether a login exists is not to be
 * learned from it: a wrong password, a login that belongs to nobody and somebody who has left get the same answer, cost the
 * same work, and are locked out in the same way. How far somebody sees is worked out for those who are let in.
 */
@Component
class Entrance implements AuthenticationProvider {

    private final WhoIsWho people;
    private final UserDetailsService staff;
    private final Credentials credentials;
    private final Devices devices;
    private final LockOut lockOut;
    private final AddressRules addresses;

    Entrance(WhoIsWho people, UserDetailsService staff, Credentials credentials, Devices devices, LockOut lockOut,
            AddressRules addresses) {
        this.people = people;
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

    /** Tries are counted under the person's own spelling of the login; nobody has an id that is asked about as others' are. */
    private Authentication firstStep(Authentication typed) {
        var person = people.withLogin(typed.getName().strip());
        var login = person.map(Person::login).orElseGet(() -> typed.getName().strip());
        var id = person.map(Person::id).orElseGet(StaffId::next);
        var caller = caller(id, typed);
        lockOut.tries(login, caller);
        var proof = prove(id, login, caller, typed);
        var user = proof == Proof.NONE ? null : find(login);
        if (user == null && proof == Proof.DIRECTORY) {
            throw new UsernameNotFoundException("Known to the company, not to the portal");
        }
        if (user == null) {
            throw new BadCredentialsException("Login or password is wrong");
        }
        requireStillGood(user, proof, caller);
        if (credentials.hasSecondFactor(user.staff())) {
            lockOut.takeBack(login, caller);
            throw new CodeNeeded(login, proof, credentials.passwordSince(user.staff()));
        }
        return enter(user, proof, caller, typed);
    }

    /** That nobody answers is no wrong try, unless a password that the portal keeps was wrong before. */
    private Proof prove(StaffId person, String login, Caller caller, Authentication typed) {
        try {
            return credentials.prove(person, login, String.valueOf(typed.getCredentials()));
        } catch (DirectoryDown down) {
            if (!credentials.havePassword(person, login)) {
                lockOut.takeBack(login, caller);
            }
            throw down;
        }
    }

    private void requireStillGood(PortalUser user, Proof proof, Caller caller) {
        if (proof == Proof.PORTAL && credentials.haveExpired(user)) {
            lockOut.takeBack(user.login(), caller);
            throw new CredentialsExpiredException("The password was given for a time that is over, or was closed");
        }
    }

    /** The first step counts for nothing once the password that was typed there is no longer the person's. */
    private Authentication secondStep(TypedCode typed) {
        var first = typed.first();
        var user = find(first.login());
        if (user == null) {
            throw new BadCredentialsException("The person has left meanwhile");
        }
        var caller = caller(user.staff(), typed);
        lockOut.tries(user.login(), caller);
        if (!Objects.equals(first.password(), credentials.passwordSince(user.staff()))) {
            lockOut.takeBack(user.login(), caller);
            throw new SessionAuthenticationException("The password is another one by now");
        }
        requireStillGood(user, first.proof(), caller);
        if (!credentials.take(user.staff(), typed.getCredentials())) {
            throw new BadCredentialsException("The code is wrong");
        }
        return enter(user, first.proof(), caller, typed);
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

    private Caller caller(StaffId person, Authentication typed) {
        return typed.getDetails() instanceof Origin origin
                ? new Caller(origin.address(), devices.known(person, origin.device()).orElse(null))
                : new Caller("", null);
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
