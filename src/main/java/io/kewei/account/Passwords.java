package io.kewei.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes passwords unreadable and compares with what was typed, however the keyboard composes its characters. */
@Component
class Passwords {

    /** Without those that are taken for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final Pattern KNOWN = Pattern.compile("\\{(argon2|bcrypt)}");
    private static final int MADE_UP_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    /** Made once the portal is up: it takes half a second of a start, in which nobody logs in. */
    private final Supplier<String> nobodys = SingletonSupplier.of(() -> hash(madeUp()));

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("passwords").start(nobodys::get);
    }

    /** The same password for the same characters, composed or not, wide or narrow (NFKC, as NIST SP 800-63B says). */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    String hash(String typed) {
        return String.valueOf(encoder.encode(normal(typed)));
    }

    /** Whether it is this password. Where there is none, finding that out takes as long. */
    boolean matches(String typed, @Nullable String hash) {
        var known = hash != null && KNOWN.matcher(hash).lookingAt();
        return encoder.matches(normal(typed), known ? hash : nobodys.get()) && known;
    }

    /** Whether the hash was made in an older way than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** A password that nobody has chosen, to be read out and typed once. */
    String madeUp() {
        return random.ints(MADE_UP_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index))).collect(Collectors.joining());
    }
}
