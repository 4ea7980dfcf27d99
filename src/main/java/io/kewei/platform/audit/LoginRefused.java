package io.kewei.platform.audit;

import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Somebody was turned away for a reason of the portal's own. Public, because Spring Security makes it. */
public class LoginRefused extends AbstractAuthenticationFailureEvent {

    public LoginRefused(Authentication login, AuthenticationException refusal) {
        super(login, refusal);
    }
}
