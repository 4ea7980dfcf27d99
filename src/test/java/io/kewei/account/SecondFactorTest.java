package io.kewei.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import io.kewei.platform.security.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-03-05T06:30:12Z");

    @TempDir
    Path folder;

    /** RFC 6238, appendix B, the last six digits of SHA-1's column. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
            "20000000000,353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void theNeighbouringHalfMinutesAreFineAndOthersAreNot() {
        var here = NOW.getEpochSecond() / 30;

        for (var step = here - 5; step <= here + 5; step++) {
            assertThat(Totp.step(RFC_SECRET, Totp.code(RFC_SECRET, step), NOW).isPresent())
                    .as("%d steps away", step - here).isEqualTo(Math.abs(step - here) <= 1);
        }
        assertThat(Totp.step(RFC_SECRET, "", NOW)).isEmpty();
        assertThat(Totp.step(RFC_SECRET, "28708", NOW)).isEmpty();
    }

    @Test
    void aCodeIsTakenHoweverItIsTyped() {
        var code = Totp.code(RFC_SECRET, NOW.getEpochSecond() / 30);
        var wide = code.codePoints().map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        assertThat(Totp.step(RFC_SECRET, code.substring(0, 3) + " " + code.substring(3), NOW)).isPresent();
        assertThat(Totp.step(RFC_SECRET, wide, NOW)).isPresent();
    }

    @Test
    void noCodeIsTakenTwice() {
        var account = new Account(StaffId.next());
        account.enrol("secret", 100, NOW, List.of());

        assertThat(account.use(100)).as("the one that confirmed it").isFalse();
        assertThat(account.use(102)).isTrue();
        assertThat(account.use(102)).isFalse();
        assertThat(account.use(101)).as("an older one").isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
        var codes = new RecoveryCodes(box("a"));
        var fresh = codes.fresh();
        var account = new Account(StaffId.next());
        account.enrol("secret", 1, NOW, fresh.stream().map(codes::mark).toList());

        assertThat(new HashSet<>(fresh)).hasSize(10).allMatch(code -> code.matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}"));
        assertThat(account.useRecoveryCode(codes.mark(fresh.get(3).toLowerCase().replace("-", " ")))).isTrue();
        assertThat(account.useRecoveryCode(codes.mark(fresh.get(3)))).isFalse();
        assertThat(account.useRecoveryCode(codes.mark(""))).isFalse();
        assertThat(account.recoveryCodesLeft()).isEqualTo(9);
    }

    @Test
    void aSecretOpensOnlyForItsOwnerAndWithItsKey() throws Exception {
        var box = box("a");
        var owner = UUID.randomUUID();
        var locked = box.lock(RFC_SECRET, owner);

        assertThat(box.open(locked, owner)).isEqualTo(RFC_SECRET);
        assertThat(box("a").open(locked, owner)).as("after a restart").isEqualTo(RFC_SECRET);
        assertThat(box.lock(RFC_SECRET, owner)).isNotEqualTo(locked);
        assertThatThrownBy(() -> box.open(locked, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box("b").open(locked, owner)).isInstanceOf(IllegalStateException.class);
        assertThat(Files.getPosixFilePermissions(folder.resolve("a"))).hasSize(2);
    }

    @Test
    void keysAreWrittenAsAppsReadThem() {
        assertThat(Totp.key("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.key(RFC_SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.address(RFC_SECRET, "客维", "li.na")).startsWith("otpauth://totp/%E5%AE%A2%E7%BB%B4:li.na?secret=GEZD");
    }

    private SecretBox box(String file) {
        var usual = PasswordRulesTest.settings(Set.of());
        return new SecretBox(new LoginSettings(usual.passwordMin(), usual.words(), null, usual.temporary(), Set.of(),
                folder.resolve(file), Duration.ZERO, Duration.ZERO, Duration.ZERO, true, "", ""));
    }
}
