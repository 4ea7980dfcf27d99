package io.kewei.account.company;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The provider does not vouch for whoever came back from it, or does not answer. */
class NotVouched extends AuthenticationException {

    NotVouched(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
