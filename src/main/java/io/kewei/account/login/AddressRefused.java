package io.kewei.account.login;

import org.springframework.security.core.AuthenticationException;

/** The person's place does not log in from this network address. */
public class AddressRefused extends AuthenticationException {

    public AddressRefused() {
        super("Not from this address");
    }
}
