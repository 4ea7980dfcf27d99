package io.kewei.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (RFC 6238), as authenticator apps show them. */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);

    private Totp() {
    }

    /** The step that a code belongs to: this half minute's, or a neighbour's, since clocks differ; empty for a wrong one. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var typed = Passwords.normal(code).replace(" ", "").getBytes(StandardCharsets.UTF_8);
        var here = now.getEpochSecond() / STEP.toSeconds();
        var found = OptionalLong.empty();
        for (var step = here - 1; step <= here + 1; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret as apps take it when it is typed. */
    static String key(byte[] secret) {
        var key = new StringBuilder();
        var buffer = 0L;
        var held = 0;
        for (var one : secret) {
            buffer = buffer << Byte.SIZE | one & 0xFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                key.append(BASE32.charAt((int) (buffer >> held) & 0x1F));
            }
        }
        return key.toString();
    }

    /** The address that apps read from a QR code. */
    static String address(byte[] secret, String portal, String login) {
        var issuer = URLEncoder.encode(portal, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30".formatted(issuer,
                URLEncoder.encode(login, StandardCharsets.UTF_8), key(secret), issuer);
    }
}
