package io.kewei.platform;

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
}
