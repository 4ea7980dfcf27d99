package io.kewei.account.login;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A code typed at the second step of the login. */
class TypedCode extends AbstractAuthenticationToken {

    private final transient FirstStep first;
    private final String code;

    TypedCode(FirstStep first, String code) {
        super(List.of());
        this.first = first;
        this.code = code;
    }

    FirstStep first() {
        return first;
    }

    @Override
    public String getPrincipal() {
        return first.login();
    }

    @Override
    public String getCredentials() {
        return code;
    }
}
