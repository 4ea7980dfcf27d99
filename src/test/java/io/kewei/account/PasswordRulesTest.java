package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import io.kewei.platform.security.JobRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final LoginSettings settings = settings(Set.of());
    private final PasswordRules rules = new PasswordRules(new LeakedPasswords(settings), settings);

    static LoginSettings settings(Set<JobRole> secondFactorFor) {
        return new LoginSettings(12, List.of("kewei", "客维", "湘江重工"), null, Duration.ofHours(72), secondFactorFor,
                Path.of("target", "test-data", "account.key"), Duration.ofMinutes(30), Duration.ofMinutes(2),
                Duration.ofHours(12), true, "admin", "kewei@localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnip lantern oboe", "雨后的竹林里有一只很老的猫", "kX9-vT2q.mR7w", "Ünïcödé wörds färaway",
            "kewei turnip lantern oboe"})
    void longOnesAreTakenWhateverTheyAreMadeOf(String password) {
        assertThatCode(() -> rules.require(password, List.of("li.na", "李娜"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"turnip obo,short", "0123456789q,short", "abcdefghijklmn,guessable", "Password1234,leaked",
            "aaaaaaaaaaaaaaa,guessable", "qwertyuiop123,leaked", "UNCENSORED1234567,guessable",
            "湘江重工湘江重工客维kewei,words", "li.nali.nali.na,words", "李娜李娜李娜李娜李娜12345,words", "Xj4v-kewei-li.na,words"})
    void othersAreRefusedWithTheReason(String password, String reason) {
        assertThatThrownBy(() -> rules.require(password, List.of("li.na", "李娜"))).isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key()).isEqualTo("account.refusal.password." + reason);
    }

    @Test
    void leakedOnesAreRefusedInAnyCase() {
        var leaked = new LeakedPasswords(settings);

        assertThat(leaked.check("TrustNo1").isCompromised()).isTrue();
        assertThat(leaked.check("turnip lantern oboe").isCompromised()).isFalse();
        assertThatThrownBy(() -> rules.require("PassWord1234", List.of()))
                .hasMessageStartingWith("account.refusal.password.leaked");
    }

    @Test
    void sixtyFourCharactersAreFineAndTooManyAreNot() {
        var sentence = "每天早上先喝一杯热茶再打开电脑".repeat(8);

        assertThatCode(() -> rules.require(sentence.substring(0, 64), List.of())).doesNotThrowAnyException();
        assertThatCode(() -> rules.require("x7".repeat(20) + sentence.substring(0, 88), List.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.require(sentence + sentence, List.of()))
                .hasMessageStartingWith("account.refusal.password.long");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThatThrownBy(() -> rules.require("\uD83D\uDC31".repeat(6), List.of()))
                .hasMessageStartingWith("account.refusal.password.short");
    }
}
