package io.kewei.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.kewei.platform.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;

/**
 * Which passwords may be chosen: long ones that nobody guesses. No rule asks for capitals, digits or signs, and none has to
 * be changed because it is old (NIST SP 800-63B-4, OWASP ASVS 5 V6.2).
 */
@Component
class PasswordRules {

    /** In characters; also what the fields let in. */
    static final int MAX = 128;
    /** What must be left of a password once words are taken out that belong to the person or the portal. */
    private static final int OWN_PART = 8;
    /** Shorter ones are in too many passwords by chance. */
    private static final int WORD_MIN = 3;
    /** 3 of 4: more than a hundred million guesses, with a list of what people like. */
    private static final int STRONG = 3;
    /** Measuring takes longer with every character; who types more has enough. */
    private static final int MEASURED = 64;

    private final Zxcvbn strength = new Zxcvbn();
    private final CompromisedPasswordChecker leaked;
    private final LoginSettings settings;

    PasswordRules(CompromisedPasswordChecker leaked, LoginSettings settings) {
        this.leaked = leaked;
        this.settings = settings;
    }

    /**
     * Refuses a password that is not good enough.
     *
     * @param own words that belong to the person: login, name
     * @throws Refusal {@code account.refusal.password.*}
     */
    void require(String typed, Collection<String> own) {
        var password = Passwords.normal(typed);
        var length = password.codePointCount(0, password.length());
        if (length < settings.passwordMin()) {
            throw new Refusal("account.refusal.password.short", settings.passwordMin());
        }
        if (length > MAX) {
            throw new Refusal("account.refusal.password.long", MAX);
        }
        if (leaked.check(password).isCompromised()) {
            throw new Refusal("account.refusal.password.leaked");
        }
        var words = words(own);
        if (without(password, words).length() < OWN_PART) {
            throw new Refusal("account.refusal.password.words");
        }
        var measured = password.substring(0, Math.min(MEASURED, password.length()));
        if (strength.measure(measured, words).getScore() < STRONG) {
            throw new Refusal("account.refusal.password.guessable");
        }
    }

    private List<String> words(Collection<String> own) {
        var words = new ArrayList<>(settings.words());
        words.addAll(own);
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= WORD_MIN || word.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    private static String without(String password, List<String> words) {
        var left = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            left = left.replace(word, "");
        }
        return left;
    }
}
