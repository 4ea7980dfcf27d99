package io.kewei.account.login;

import io.kewei.account.Proof;
import io.kewei.platform.security.LoginGoesOn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** The password was right; a code is asked for next. Nobody is logged in yet. */
class CodeNeeded extends AuthenticationException implements LoginGoesOn {

    private final String login;
    private final Proof proof;
    private final transient @Nullable Instant password;

    CodeNeeded(String login, Proof proof, @Nullable Instant password) {
        super("A code is asked for next");
        this.login = login;
        this.proof = proof;
        this.password = password;
    }

    String login() {
        return login;
    }

    Proof proof() {
        return proof;
    }

    /** Since when the person has had the password that was typed. */
    @Nullable Instant password() {
        return password;
    }
}
