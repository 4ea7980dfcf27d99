package io.kewei.platform.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the chain: the number of a line and its hash. Written down outside of the portal, it proves later that
 * everything up to that line is as it was.
 *
 * @param hash 64 hexadecimal digits, in small letters
 */
public record AuditHead(long number, String hash) {

    /** What stands before the first line. */
    public static final AuditHead NOTHING = new AuditHead(0, "0".repeat(64));

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    /** Reads what {@link #toString} wrote. */
    public static Optional<AuditHead> of(String text) {
        var parts = TEXT.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new AuditHead(Long.parseLong(parts.group(1)), parts.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
