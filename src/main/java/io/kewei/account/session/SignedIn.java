package io.kewei.account.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which open session a request belongs to; goes with the login. */
public record SignedIn(UUID session, String address) implements Serializable {

    /** The one that the current request, or screen, belongs to. */
    public static Optional<SignedIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SignedIn signedIn
                ? Optional.of(signedIn) : Optional.empty();
    }
}
