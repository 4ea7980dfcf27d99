package io.kewei.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes time-ordered identifiers (UUID version 7), so that a record can name itself before it is stored and new rows
 * land at the end of the primary key's index.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new identifier; later ones sort after earlier ones, to the millisecond. */
    public static UUID next() {
        var millis = System.currentTimeMillis();
        var high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        var low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** An identifier as a {@code binary(16)} column holds it, for native statements. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    /** The identifier that a {@code binary(16)} column holds. */
    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
