package io.kewei.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Computes the hashes of the chain: SHA-256, or HMAC-SHA-256 with the administrator's key. A line says which; of a key
 * it names the first digits of its fingerprint.
 */
@Component
class Seals {

    static final String PLAIN = "sha256";

    private static final String KEYED = "hmac:";
    private static final int FINGERPRINT = 12;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String now;
    private final long keySince;

    Seals(AuditSettings settings) {
        now = settings.key() == null ? PLAIN : name(settings.key());
        keySince = settings.key() == null ? Long.MAX_VALUE : settings.keySince();
        Stream.concat(Stream.ofNullable(settings.key()), settings.formerKeys().stream())
                .forEach(key -> keys.put(name(key), secret(key)));
    }

    /** Puts a line behind another one. */
    SealedLine seal(AuditLine line, AuditHead previous) {
        var hash = hash(line, previous, now).orElseThrow();
        return new SealedLine(line, previous.number() + 1, now, previous.hash(), hash);
    }

    /** What is wrong with a line that should follow on another one; null if nothing is. */
    AuditFlaw.@Nullable Kind flaw(SealedLine sealed, AuditHead previous) {
        if (sealed.number() != previous.number() + 1) {
            return AuditFlaw.Kind.MISSING;
        }
        if (!sealed.previous().equals(previous.hash())) {
            return AuditFlaw.Kind.LINK;
        }
        if (sealed.sealedWith().equals(PLAIN) && sealed.number() >= keySince) {
            return AuditFlaw.Kind.WITHOUT_KEY;
        }
        var hash = hash(sealed.line(), previous, sealed.sealedWith());
        if (hash.isEmpty()) {
            return AuditFlaw.Kind.UNKNOWN_KEY;
        }
        return hash.get().equals(sealed.hash()) ? null : AuditFlaw.Kind.CONTENT;
    }

    /** Empty if it was computed with a key that this portal does not have. */
    private Optional<String> hash(AuditLine line, AuditHead previous, String with) {
        var form = line.form(previous, with);
        try {
            if (with.equals(PLAIN)) {
                return Optional.of(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form)));
            }
            var key = keys.get(with);
            return key == null ? Optional.empty() : Optional.of(HexFormat.of().formatHex(mac(key, form)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(SecretKeySpec key, byte[] form) throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        return mac.doFinal(form);
    }

    private static SecretKeySpec secret(String key) {
        return new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    private static String name(String key) {
        try {
            var print = mac(secret(key), "kewei-audit-key".getBytes(StandardCharsets.UTF_8));
            return KEYED + HexFormat.of().formatHex(print).substring(0, FINGERPRINT);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
