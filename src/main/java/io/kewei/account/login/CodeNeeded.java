package io.kewei.account.login;

import io.kewei.account.Proof;
import io.kewei.platform.security.LoginGoesOn;
import org.springframework.security.core.AuthenticationException;

/** The password was right; a code is asked for next. Nobody is logged in yet. */
class CodeNeeded extends AuthenticationException implements LoginGoesOn {

    private final String login;
    private final Proof proof;

    CodeNeeded(String login, Proof proof) {
        super("A code is asked for next");
        this.login = login;
        this.proof = proof;
    }

    String login() {
        return login;
    }

    Proof proof() {
        return proof;
    }
}
