package io.kewei.customer;

import io.kewei.platform.search.SearchTerms;
import java.util.regex.Pattern;

/** What phone numbers, addresses and tax numbers have to look like, and when two names are the same. */
public final class CustomerRules {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[1-9]\\d{6,7}(?:[-转x]\\d{1,6})?");
    private static final Pattern SERVICE_LINE = Pattern.compile("(?:400|800)\\d{7}|[1-9]\\d{4}");
    private static final Pattern FOREIGN = Pattern.compile("\\+\\d{7,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+");
    private static final Pattern WEBSITE = Pattern.compile("(?:https?://)?[^\\s/.]+(?:\\.[^\\s/.]+)+(?:/\\S*)?");
    private static final Pattern BANK_ACCOUNT = Pattern.compile("\\d{8,30}");
    /** Letters and digits of GB 32100-2015, each worth its place. */
    private static final String TAX_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] TAX_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    /** Tax numbers from before 2015, with 15 digits or 20 with an identity card. */
    private static final Pattern OLD_TAX_NUMBER = Pattern.compile("\\d{15}|\\d{17}[\\dX]\\d{2}");

    private CustomerRules() {
    }

    /** A Chinese mobile, landline or service number, or a foreign one with its {@code +}, however it is spaced. */
    public static boolean isPhone(String text) {
        var bare = text.replaceAll("[\\s()（）]", "").replaceFirst("^(?:\\+?86-?)(?=1[3-9]|0)", "");
        var digits = bare.replaceFirst("^(0\\d{2,3}|400|800)-", "$1").replaceFirst("^(400\\d{3}|800\\d{3})-", "$1")
                .replaceFirst("^(1\\d{2})-(\\d{4})-(\\d{4})$", "$1$2$3");
        return MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches()
                || SERVICE_LINE.matcher(digits).matches() || FOREIGN.matcher(bare.replace("-", "")).matches();
    }

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    public static boolean isWebsite(String text) {
        return WEBSITE.matcher(text).matches();
    }

    public static boolean isBankAccount(String text) {
        return BANK_ACCOUNT.matcher(text.replace(" ", "")).matches();
    }

    /** A 统一社会信用代码 with the right check character (GB 32100-2015), or an older tax number. */
    public static boolean isTaxNumber(String text) {
        if (OLD_TAX_NUMBER.matcher(text).matches()) {
            return true;
        }
        if (text.length() != TAX_WEIGHTS.length + 1) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < TAX_WEIGHTS.length; i++) {
            var value = TAX_CHARACTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * TAX_WEIGHTS[i];
        }
        var modulus = TAX_CHARACTERS.length();
        return text.charAt(TAX_WEIGHTS.length) == TAX_CHARACTERS.charAt((modulus - sum % modulus) % modulus);
    }

    /** A name without blanks, punctuation, case and width: 中联重科（集团） and 中联重科(集团) are the same. */
    public static String folded(String name) {
        return SearchTerms.fold(name);
    }
}
