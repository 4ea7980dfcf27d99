package io.kewei.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes time-ordered identifiers (UUID version 7), so that a record can name itself before it is stored and new rows
 * land at the end of the primary key's index.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /** The millisecond and, in the lowest bits, which of the identifiers made in it this was. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {
    }

    /** A new identifier; sorts after all that this process made before it, and after others' to the millisecond. */
    public static UUID next() {
        var tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS));
        var high = (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & 0x0FFFL);
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
