package io.kewei.platform.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The user whom the current request serves. */
@Component
public class CurrentUser {

    CurrentUser() {
    }

    /** The user; a job that runs for nobody has none. */
    public Optional<PortalUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** The user, who has to be there. */
    public PortalUser get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }

    /** Whether the user has one of the rights in {@link Roles}. */
    public boolean may(String right) {
        return find().filter(user -> user.rights().contains(right)).isPresent();
    }
}
