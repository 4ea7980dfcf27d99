package io.kewei.account.company;

import org.springframework.security.core.AuthenticationException;

/** The provider does not vouch for whoever came back from it, or does not answer. */
class NotVouched extends AuthenticationException {

    NotVouched(String why, Throwable cause) {
        super(why, cause);
    }
}
