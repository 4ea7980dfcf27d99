package io.kewei.account;

import java.time.Instant;

/**
 * One of the browsers from which somebody has logged in.
 *
 * @param label    what it calls itself, {@code Chrome · Windows}
 * @param address  from where it came last
 * @param answered whether the owner has said, or need not say, that it is one's own
 */
public record DeviceRow(DeviceId id, String label, String address, Instant firstSeen, Instant lastSeen,
                        boolean answered) {
}
