package io.kewei.platform.masking;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What values look like behind a mask. A mask never shows more than the rule says, however the value is written; of a
 * value that is too short to keep most of it back it shows nothing.
 */
public final class Masks {

    /** Stands for what is not shown, whatever its length. */
    public static final String MASK = "****";

    private static final int MOBILE_DIGITS = 11;
    private static final int CARD_DIGITS = 16;
    private static final int ACCOUNT_DIGITS = 12;
    private static final int ID_LENGTH = 15;
    private static final int HANDLE_LENGTH = 6;
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    /** So many digits in a text are a number to call or to pay to. */
    private static final int NUMBER_DIGITS = 7;

    private static final Pattern COUNTRY = Pattern.compile("^\\s*(?:\\+|00)\\s*86|^86(?=1\\d{10}$)");
    /** Area codes of three or four digits, and what is behind them. */
    private static final Pattern AREA = Pattern.compile("(0(?:10|2\\d)|0[3-9]\\d{2})(\\d{7,})");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;，；<>]+@[^\\s@,;，；<>]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[\\s()（）.\\-－–—]{0,2}\\p{Nd}){6,}");

    private Masks() {
    }

    /** Whether a text has come from a mask, not from somebody who knows the value. */
    public static boolean isMask(String text) {
        return text.contains(MASK);
    }

    /** Nothing of it. */
    static String all(String value) {
        return MASK;
    }

    /** An address where there is one, or else a number: 138****5678. */
    static String reach(String value) {
        return value.indexOf('@') >= 0 ? ADDRESS.matcher(value).matches() ? email(value) : MASK : phone(value);
    }

    /**
     * Of eleven digits and more the first three and the last four, or the area code and the last three or four; of a
     * local number the last two.
     */
    static String phone(String value) {
        var digits = digits(COUNTRY.matcher(value).replaceFirst(""));
        var area = AREA.matcher(digits);
        if (area.matches()) {
            var local = area.group(2);
            return area.group(1) + "-" + MASK + ends(local, 0, "", local.length() < 2 * TAIL ? HEAD : TAIL);
        }
        return digits.length() >= MOBILE_DIGITS ? ends(digits, HEAD, MASK, TAIL)
                : digits.length() >= NUMBER_DIGITS ? ends(digits, 0, MASK, 2) : MASK;
    }

    /** The first letter and where it is kept: z****@example.com. */
    static String email(String value) {
        var at = value.lastIndexOf('@');
        if (at < 0) {
            return MASK;
        }
        var shown = value.codePointCount(0, at) > 2 ? value.substring(0, value.offsetByCodePoints(0, 1)) : "";
        return shown + MASK + value.substring(at);
    }

    /** The first and the last character of a name that is long enough. */
    static String handle(String value) {
        return value.codePointCount(0, value.length()) >= HANDLE_LENGTH ? ends(value, 1, MASK, 1) : MASK;
    }

    /** Of a card's number both ends, of a shorter account the end: 6222 **** **** 0123. */
    static String account(String value) {
        var digits = digits(value);
        return digits.length() >= CARD_DIGITS ? ends(digits, TAIL, " " + MASK + " " + MASK + " ", TAIL)
                : digits.length() >= ACCOUNT_DIGITS ? ends(digits, 0, MASK + " ", TAIL) : MASK;
    }

    /** The province and the last two characters: 430****21. */
    static String idCard(String value) {
        return value.length() >= ID_LENGTH ? ends(value, HEAD, MASK, 2) : MASK;
    }

    /** The words as they are, numbers and addresses in them masked. */
    static String words(String value) {
        var addresses = replaced(ADDRESS, value, Masks::email);
        return replaced(NUMBER, addresses, Masks::phone);
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> mask) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mask.apply(found.group())));
    }

    /** Counted in characters as people see them, so that none is torn apart. */
    private static String ends(String text, int head, String between, int tail) {
        var length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, head)) + between
                + text.substring(text.offsetByCodePoints(0, length - tail));
    }

    /** The digits of a text, in whatever script, as 0 to 9. */
    private static String digits(String text) {
        return text.codePoints().filter(Character::isDigit).map(digit -> Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
