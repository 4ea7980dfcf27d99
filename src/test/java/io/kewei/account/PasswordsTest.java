package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new AccountConfiguration().passwordEncoder());

    @Test
    void aHashIsArgon2idAndNeverTheSameTwice() {
        var one = passwords.hash("turnip lantern oboe");

        assertThat(one).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("turnip lantern oboe")).isNotEqualTo(one);
        assertThat(passwords.matches("turnip lantern oboe", one)).isTrue();
        assertThat(passwords.matches("Turnip lantern oboe", one)).isFalse();
        assertThat(passwords.isOutdated(one)).isFalse();
    }

    @Test
    void theSameCharactersTypedInAnotherWayAreTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 １２３ dreams", passwords.hash("café 123 dreams"))).isTrue();
    }

    @Test
    void anOlderHashIsStillReadAndKnownToBeOld() {
        var old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("turnip lantern oboe");

        assertThat(passwords.matches("turnip lantern oboe", old)).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
    }

    @Test
    void nothingMatchesWhereThereIsNoPassword() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches("x", "x")).isFalse();
        assertThat(passwords.matches("x", "{noop}x")).isFalse();
    }

    @Test
    void aStartMakesNoHash() {
        var encoder = mock(PasswordEncoder.class);
        when(encoder.encode(any())).thenReturn("{argon2}nobody's");

        var counted = new Passwords(encoder);

        verifyNoInteractions(encoder);
        counted.matches("x", null);
        counted.matches("y", null);
        verify(encoder).encode(any());
        verify(encoder).matches("y", "{argon2}nobody's");
    }

    @Test
    void aMadeUpPasswordIsGoodEnoughForTheRules() {
        var settings = PasswordRulesTest.settings(Set.of());

        new PasswordRules(new LeakedPasswords(settings), settings).require(passwords.madeUp(), List.of("admin"));
    }
}
