package io.kewei.account.company;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody for whom the provider vouches, and who now asks the portal to be let in. */
class Vouched extends AbstractAuthenticationToken {

    private final String login;
    private final String address;

    /**
     * @param login   as the provider says it; empty for nobody
     * @param address from where the person comes
     */
    Vouched(String login, String address) {
        super(List.of());
        this.login = login;
        this.address = address;
    }

    String address() {
        return address;
    }

    @Override
    public String getPrincipal() {
        return login;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
