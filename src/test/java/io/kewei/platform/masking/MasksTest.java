package io.kewei.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MasksTest {

    /** Letters that masks have to do with: digits of two scripts, Latin, Chinese, one beyond the first plane, signs. */
    private static final int[] LETTERS = "0123456789０１９٣abzAZ张伟@.-+ ()（），/_$\\𠮷😀".codePoints().toArray();

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13812345678, 138****5678",
        "PHONE, +86 138 1234 5678, 138****5678",
        "PHONE, 0086-13812345678, 138****5678",
        "PHONE, １３８１２３４５６７８, 138****5678",
        "PHONE, 0731-88788432, 0731-****8432",
        "PHONE, (0710) 9769937, 0710-****937",
        "PHONE, 010-88788432-805, 010-****2805",
        "PHONE, 88788432, ****32",
        "PHONE, 10086, ****",
        "PHONE, zhang@example.com, z****@example.com",
        "PHONE, 微信同号, ****",
        "EMAIL, zhang.wei@example.com, z****@example.com",
        "EMAIL, zw@example.com, ****@example.com",
        "EMAIL, nonsense, ****",
        "WECHAT, zhangwei88, z****8",
        "WECHAT, 张伟, ****",
        "BIRTHDAY, 1980-05-06, ****",
        "BANK, 中国工商银行长沙分行, ****",
        "BANK_ACCOUNT, 6222 0212 3456 0123, 6222 **** **** 0123",
        "BANK_ACCOUNT, 430012345678, **** 5678",
        "BANK_ACCOUNT, 12345678, ****",
        "CREDIT_LIMIT, 500000, ****",
        "PAYMENT_DAYS, 30, ****",
        "ID_CARD, 430104198005061234, 430****34",
        "ID_CARD, 4301, ****",
        "WORDS, 王强, 王强",
        "WORDS, 王强 138-1234-5678 或 w.q@example.com, 王强 138****5678 或 w****@example.com",
        "WORDS, 3 号楼 2024-05-06, 3 号楼 ****06"})
    void masksLookLikeThis(SecretKind kind, String value, String mask) {
        assertThat(kind.mask(value)).isEqualTo(mask);
    }

    @ParameterizedTest
    @EnumSource(SecretKind.class)
    void whatIsNotThereHasNoMask(SecretKind kind) {
        assertThat(kind.mask("")).isEmpty();
        assertThat(kind.mask("  ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = SecretKind.class, mode = EnumSource.Mode.EXCLUDE, names = "WORDS")
    void noMaskShowsMoreThanTheRuleSays(SecretKind kind) {
        each(value -> {
            var mask = kind.mask(value);
            if (value.isBlank()) {
                return;
            }
            assertThat(mask).as("mask of <%s>", value).contains(Masks.MASK);
            // Of an address only the letter before the mask is the person's.
            var at = mask.indexOf(Masks.MASK + "@");
            var shown = (at >= 0 ? mask.substring(0, at) : mask).replace("*", "").replace(" ", "");
            var letters = value.strip().codePointCount(0, value.strip().length());
            assertThat(shown.codePointCount(0, shown.length())).as("what shows of <%s>: %s", value, mask)
                    .isLessThanOrEqualTo(9).isLessThan(Math.max(letters, 1));
        });
    }

    @Test
    void atLeastFourDigitsOfANumberToCallStayBehind() {
        each(value -> {
            var mask = Masks.phone(value);
            assertThat(digits(mask)).as("digits of <%s>: %s", value, mask)
                    .isLessThanOrEqualTo(Math.max(0, digits(value) - 4)).isLessThanOrEqualTo(8);
        });
    }

    @Test
    void noNumberToCallIsLeftInWords() {
        each(value -> assertThat(Masks.words("王强 " + value + " 13812345678。")).doesNotContain("1234567")
                .doesNotContain("13812345678"));
    }

    @ParameterizedTest
    @EnumSource(SecretKind.class)
    void noCharacterIsTornApart(SecretKind kind) {
        each(value -> assertThat(kind.mask(value).chars().filter(one -> Character.isSurrogate((char) one)).count() % 2)
                .isZero());
        assertThat(SecretKind.WECHAT.mask("𠮷😀😀😀😀😀𠮷")).isEqualTo("𠮷****𠮷");
    }

    private static long digits(String text) {
        return text.codePoints().filter(Character::isDigit).count();
    }

    private static void each(Consumer<String> check) {
        var random = new Random(20261124);
        IntStream.range(0, 20_000).mapToObj(round -> random.ints(random.nextInt(24), 0, LETTERS.length)
                .map(index -> LETTERS[index]).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString()).forEach(check);
    }
}
