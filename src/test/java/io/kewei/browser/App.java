package io.kewei.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone that shows codes. */
final class App {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private App() {
    }

    /** What is learned from the key as the screen shows it. */
    static byte[] key(String shown) {
        var bits = shown.replace(" ", "").chars().mapToObj(letter -> "%5s".formatted(
                Integer.toBinaryString(BASE32.indexOf(letter))).replace(' ', '0')).collect(Collectors.joining());
        var bytes = new BigInteger(1 + bits, 2).toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
    }

    static String code(byte[] key, Instant at) throws InvalidKeyException {
        var generator = new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30));
        return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), at);
    }
}
