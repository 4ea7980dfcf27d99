package io.kewei.account.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClaimAccessor;

class LoginClaimTest {

    @Test
    void theClaimIsTheLogin() {
        var claim = new LoginClaim("preferred_username", null);

        assertThat(claim.of(said("preferred_username", " li.na "))).contains("li.na");
        assertThat(claim.of(said("preferred_username", "li.na@kewei.example"))).contains("li.na@kewei.example");
        assertThat(claim.of(said("preferred_username", " "))).isEmpty();
        assertThat(claim.of(said("sub", "li.na"))).isEmpty();
    }

    @Test
    void onlyTheCompanysOwnDomainIsCutOff() {
        var claim = new LoginClaim("upn", "kewei.example");

        assertThat(claim.of(said("upn", "li.na@Kewei.Example"))).contains("li.na");
        assertThat(claim.of(said("upn", "li.na@elsewhere.example"))).isEmpty();
        assertThat(claim.of(said("upn", "li.na@not-kewei.example"))).isEmpty();
        assertThat(claim.of(said("upn", "li.na"))).isEmpty();
        assertThat(claim.of(said("upn", "@kewei.example"))).isEmpty();
    }

    @Test
    void anAddressThatNobodyHasVerifiedIsNobodys() {
        var claim = new LoginClaim("email", "kewei.example");

        assertThat(claim.of(() -> Map.of("email", "li.na@kewei.example", "email_verified", false))).isEmpty();
        assertThat(claim.of(() -> Map.of("email", "li.na@kewei.example", "email_verified", true))).contains("li.na");
        assertThat(claim.of(() -> Map.of("email", "li.na@kewei.example", "email_verified", "true"))).contains("li.na");
        assertThat(claim.of(said("email", "li.na@kewei.example"))).as("nothing is said of it").isEmpty();
    }

    private static ClaimAccessor said(String name, Object value) {
        return () -> Map.of(name, value);
    }
}
