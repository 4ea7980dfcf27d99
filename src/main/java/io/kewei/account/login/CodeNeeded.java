package io.kewei.account.login;

import io.kewei.account.Proof;
import org.springframework.security.core.AuthenticationException;

/** The password was right; a code is asked for next. Nobody is logged in yet. */
class CodeNeeded extends AuthenticationException {

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
