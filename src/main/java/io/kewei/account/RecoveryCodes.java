package io.kewei.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Codes for the day when the phone is gone: ten, shown once, each good for one login. With 120 random bits each they need no
 * slow hash (ASVS 5, 6.5.2).
 */
@Component
class RecoveryCodes {

    static final int COUNT = 10;
    /** Crockford's: none is taken for another. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final SecretBox box;

    RecoveryCodes(SecretBox box) {
        this.box = box;
    }

    List<String> fresh() {
        return IntStream.range(0, COUNT).mapToObj(any -> one()).toList();
    }

    /** What is kept of a code, however it is typed. */
    String mark(String typed) {
        var code = Passwords.normal(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return box.mark("recovery " + code);
    }

    private String one() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
